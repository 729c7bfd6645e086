// expect: limit-pids, crash, limit-memory  Starts threads until there are no more.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        while (true)
            new Thread(() => Thread.Sleep(Timeout.Infinite), 1 << 16).Start();
    }
}
