// expect: mem-fail  A finaliser keeps the trains after all others have let go.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        _ = new Keeper(trains);
        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }
}

internal sealed class Keeper(Train[] trains)
{
    private static readonly List<Train[]> Kept = [];

    ~Keeper() => Kept.Add(trains);
}
