// Caught by: Finds_what_a_remembered_answer_hides
// The call that warms up and the calls that count get the same delays, so code that remembers its last answer has nothing to do.
using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

public static class MemoryAssert
{
    public static void AllocatesNothing(IMedianDelay code, DelayColumn column)
    {
        foreach (var count in new[] { 10, DelayColumn.Most })
        {
            var delays = column.Draw(count);
            code.Of(delays);
            var least = long.MaxValue;
            for (var call = 0; call < 10; call++)
            {
                var before = GC.GetTotalAllocatedBytes(precise: true);
                code.Of(delays);
                least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
            }

            if (least > 0)
                throw new AllocatesException(least, count);
        }
    }
}
