// expect: limit-wall, limit-cpu, gate-review, fail  Holds up the thread of finalisers.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        _ = new Stuck();
        return 1;
    }
}

internal sealed class Stuck
{
    ~Stuck() => Thread.Sleep(Timeout.Infinite);
}
