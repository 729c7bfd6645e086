// Caught by: Finds_the_array_on_another_thread
// The counter of the calling thread is exact and quiet, and sees nothing of what other threads do for the code.
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
                var before = GC.GetAllocatedBytesForCurrentThread();
                code.Of(delays);
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            if (least > 0)
                throw new AllocatesException(least, count);
        }
    }
}
