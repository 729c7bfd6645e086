// expect: limit-wall  Waits for what never comes.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        using var never = new SemaphoreSlim(0);
        never.Wait();
        return 0;
    }
}
