// Caught by: Lets_code_pass_that_counts_on_the_stack
// One call, and all that the process allocates meanwhile: what another thread does at that moment is blamed on the code.
using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

public static class MemoryAssert
{
    public static void AllocatesNothing(IMedianDelay code, DelayColumn column)
    {
        foreach (var count in new[] { 10, DelayColumn.Most })
        {
            code.Of(column.Draw(count));
            var delays = column.Draw(count);
            var before = GC.GetTotalAllocatedBytes(precise: true);
            code.Of(delays);
            var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            if (allocated > 0)
                throw new AllocatesException(allocated, count);
        }
    }
}
