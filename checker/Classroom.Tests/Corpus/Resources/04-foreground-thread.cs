// expect: fail, limit-wall, limit-cpu  Leaves a thread behind that keeps the process alive.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        new Thread(() => Thread.Sleep(Timeout.Infinite)).Start();
        return 1;
    }
}
