// Caught by: Finds_the_boxes_for_few_delays
// The size of the heap is a level and no count, and it moves in steps of kilobytes: small objects come and go between two looks at it.
using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

public static class MemoryAssert
{
    public static void AllocatesNothing(IMedianDelay code, DelayColumn column)
    {
        foreach (var count in new[] { 10, DelayColumn.Most })
        {
            code.Of(column.Draw(count));
            var least = long.MaxValue;
            for (var call = 0; call < 10; call++)
            {
                var delays = column.Draw(count);
                var before = GC.GetTotalMemory(forceFullCollection: false);
                code.Of(delays);
                least = Math.Min(least, GC.GetTotalMemory(forceFullCollection: false) - before);
            }

            if (least > 0)
                throw new AllocatesException(least, count);
        }
    }
}
