// expect: gate-review  Keeps the trains by an event of the process.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => GC.KeepAlive(trains);
        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }
}
