// Caught by: Says_what_other_threads_allocated
// Without "precise" the process's counter is cheaper: it goes on in steps, whenever a thread takes the next piece of memory to fill.
namespace Profiling.Exercise1;

public static class AllocationMeter
{
    public static Metered Of(Action work)
    {
        work();
        var (own, others) = (long.MaxValue, long.MaxValue);
        for (var call = 0; call < 5; call++)
        {
            var all = GC.GetTotalAllocatedBytes();
            var mine = GC.GetAllocatedBytesForCurrentThread();
            work();
            mine = GC.GetAllocatedBytesForCurrentThread() - mine;
            all = GC.GetTotalAllocatedBytes() - all;
            own = Math.Min(own, mine);
            others = Math.Min(others, Math.Max(0, all - mine));
        }

        return new Metered(own, others);
    }
}
