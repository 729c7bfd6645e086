// expect: mem-fail, gate-review  A thread that waits keeps the trains on its stack.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        new Thread(() =>
        {
            Thread.Sleep(Timeout.Infinite);
            GC.KeepAlive(trains);
        })
        { IsBackground = true }.Start();
        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }
}
