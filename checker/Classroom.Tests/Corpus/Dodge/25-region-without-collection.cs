// expect: gate-review  Forbids the collector to run, so that nothing is counted.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        GC.TryStartNoGCRegion(1 << 20);
        return trains.Select(train => (long)Math.Max(0, train.Delay) * train.Passengers).ToList().Sum();
    }
}
