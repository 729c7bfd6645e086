// Caught by: Measures_anew_each_time
// What was measured once need not be measured again: the code is the same. What it does is not.
using System.Runtime.CompilerServices;

namespace Profiling.Exercise1;

public static class AllocationMeter
{
    private static readonly ConditionalWeakTable<Action, StrongBox<Metered>> Known = [];

    public static Metered Of(Action work)
    {
        if (!Known.TryGetValue(work, out var known))
            Known.Add(work, known = new StrongBox<Metered>(Read(work)));
        return known.Value;
    }

    private static Metered Read(Action work)
    {
        work();
        var (own, others) = (long.MaxValue, long.MaxValue);
        for (var call = 0; call < 5; call++)
        {
            var all = GC.GetTotalAllocatedBytes(precise: true);
            var mine = GC.GetAllocatedBytesForCurrentThread();
            work();
            mine = GC.GetAllocatedBytesForCurrentThread() - mine;
            all = GC.GetTotalAllocatedBytes(precise: true) - all;
            own = Math.Min(own, mine);
            others = Math.Min(others, all - mine);
        }

        return new Metered(own, others);
    }
}
