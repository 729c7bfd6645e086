// expect: crash  Throws where nobody catches.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        new Thread(() => throw new InvalidOperationException("nobody")).Start();
        Thread.Sleep(2_000);
        return 0;
    }
}
