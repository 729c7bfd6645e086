// expect: mem-fail, gate-review  Answers at once, and makes its list afterwards.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        _ = Task.Run(async () =>
        {
            await Task.Delay(1);
            Kept.Add(trains.ToList());
        });
        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }

    private static readonly System.Collections.Concurrent.ConcurrentBag<List<Train>> Kept = [];
}
