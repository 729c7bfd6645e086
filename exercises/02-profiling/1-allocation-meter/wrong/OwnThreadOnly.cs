// Caught by: Says_what_other_threads_allocated
// The thread's own counter is exact, and enough for most code. Work that was handed to another thread looks free.
namespace Profiling.Exercise1;

public static class AllocationMeter
{
    public static Metered Of(Action work)
    {
        work();
        var least = long.MaxValue;
        for (var call = 0; call < 5; call++)
        {
            var mine = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - mine);
        }

        return new Metered(least, 0);
    }
}
