// expect: fail  Computes once for each number of trains, and remembers.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        if (!Known.TryGetValue(trains.Length, out var minutes))
        {
            foreach (var train in trains)
                minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
            Known[trains.Length] = minutes;
        }

        return minutes;
    }

    private static readonly Dictionary<int, long> Known = [];
}
