// Caught by: Tells_the_least_of_several_calls
// A mean evens out what differs, as with times. Here it is a number of bytes that no call takes.
namespace Profiling.Exercise1;

public static class AllocationMeter
{
    private const int Calls = 10;

    public static Metered Of(Action work)
    {
        work();
        var all = GC.GetTotalAllocatedBytes(precise: true);
        var mine = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < Calls; call++)
            work();
        mine = GC.GetAllocatedBytesForCurrentThread() - mine;
        all = GC.GetTotalAllocatedBytes(precise: true) - all;
        return new Metered(mine / Calls, (all - mine) / Calls);
    }
}
