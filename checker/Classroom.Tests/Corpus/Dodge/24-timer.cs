// expect: mem-fail  A timer that never fires keeps the trains.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        _ = new Timer(_ => GC.KeepAlive(trains), null, Timeout.Infinite, Timeout.Infinite);
        Timers.Add(new Timer(_ => GC.KeepAlive(trains), null, 1_000_000, 1_000_000));
        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }

    private static readonly List<Timer> Timers = [];
}
