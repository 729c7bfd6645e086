// Caught by: Allocates_nothing_itself
// Readings into a list, then Min: exact, as the list is made between the readings. But who measures this code finds the meter in it.
namespace Profiling.Exercise1;

public static class AllocationMeter
{
    public static Metered Of(Action work)
    {
        work();
        var readings = new List<Metered>();
        for (var call = 0; call < 5; call++)
        {
            var all = GC.GetTotalAllocatedBytes(precise: true);
            var mine = GC.GetAllocatedBytesForCurrentThread();
            work();
            mine = GC.GetAllocatedBytesForCurrentThread() - mine;
            all = GC.GetTotalAllocatedBytes(precise: true) - all;
            readings.Add(new Metered(mine, all - mine));
        }

        return new Metered(readings.Min(reading => reading.Bytes), readings.Min(reading => reading.OtherThreads));
    }
}
