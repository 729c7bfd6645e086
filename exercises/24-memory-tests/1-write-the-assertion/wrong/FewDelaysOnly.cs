// Caught by: Finds_the_array_for_many_delays
// Ten delays are enough for any unit test, and for no code that takes another way once there are many.
using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

public static class MemoryAssert
{
    public static void AllocatesNothing(IMedianDelay code, DelayColumn column)
    {
        const int count = 10;
        code.Of(column.Draw(count));
        var least = long.MaxValue;
        for (var call = 0; call < 10; call++)
        {
            var delays = column.Draw(count);
            var before = GC.GetTotalAllocatedBytes(precise: true);
            code.Of(delays);
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        if (least > 0)
            throw new AllocatesException(least, count);
    }
}
