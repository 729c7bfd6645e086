// Caught by: Leaves_out_what_the_first_call_alone_pays
// The right counters, read around the only call: whatever is set up in it is taken for its price.
namespace Profiling.Exercise1;

public static class AllocationMeter
{
    public static Metered Of(Action work)
    {
        var all = GC.GetTotalAllocatedBytes(precise: true);
        var mine = GC.GetAllocatedBytesForCurrentThread();
        work();
        mine = GC.GetAllocatedBytesForCurrentThread() - mine;
        all = GC.GetTotalAllocatedBytes(precise: true) - all;
        return new Metered(mine, all - mine);
    }
}
