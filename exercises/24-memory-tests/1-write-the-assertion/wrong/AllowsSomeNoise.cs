// Caught by: Finds_the_array_of_two_numbers_in_a_debug_build
// A few hundred bytes are allowed "for noise". Noise is not in the least of ten calls, so what is let through is the code's own.
using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

public static class MemoryAssert
{
    private const long Noise = 256;

    public static void AllocatesNothing(IMedianDelay code, DelayColumn column)
    {
        foreach (var count in new[] { 10, DelayColumn.Most })
        {
            code.Of(column.Draw(count));
            var least = long.MaxValue;
            for (var call = 0; call < 10; call++)
            {
                var delays = column.Draw(count);
                var before = GC.GetTotalAllocatedBytes(precise: true);
                code.Of(delays);
                least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
            }

            if (least > Noise)
                throw new AllocatesException(least, count);
        }
    }
}
