// Caught by: Counts_its_own_thread_by_itself
// One counter that misses nothing, whoever allocates; and that cannot say who it was.
namespace Profiling.Exercise1;

public static class AllocationMeter
{
    public static Metered Of(Action work)
    {
        work();
        var least = long.MaxValue;
        for (var call = 0; call < 5; call++)
        {
            var all = GC.GetTotalAllocatedBytes(precise: true);
            work();
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - all);
        }

        return new Metered(least, 0);
    }
}
