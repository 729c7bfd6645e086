// expect: limit-wall  Sleeps for ever, which takes no processor time.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }
}
