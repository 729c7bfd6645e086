namespace Profiling.Exercise1;

public static class AllocationMeter
{
    private const int Calls = 5;

    /// <summary>What one call of <paramref name="work"/> allocates, as soon as its first call is over.</summary>
    public static Metered Of(Action work)
    {
        work();
        var (own, others) = (long.MaxValue, long.MaxValue);
        for (var call = 0; call < Calls; call++)
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
