// Caught by: Does_not_mind_a_collection_in_the_middle
// A window in which the collector came by looks spoilt, so it is thrown away. Some code is never measured without one.
namespace Profiling.Exercise1;

public static class AllocationMeter
{
    public static Metered Of(Action work)
    {
        work();
        var (own, others) = (0L, 0L);
        for (var (call, read) = (0, 0); call < 50 && read < 5; call++)
        {
            var collections = GC.CollectionCount(0);
            var all = GC.GetTotalAllocatedBytes(precise: true);
            var mine = GC.GetAllocatedBytesForCurrentThread();
            work();
            mine = GC.GetAllocatedBytesForCurrentThread() - mine;
            all = GC.GetTotalAllocatedBytes(precise: true) - all;
            if (GC.CollectionCount(0) != collections)
                continue;
            own = read == 0 ? mine : Math.Min(own, mine);
            others = read == 0 ? all - mine : Math.Min(others, all - mine);
            read++;
        }

        return new Metered(own, others);
    }
}
