// Caught by: Finds_the_array_of_two_numbers_in_a_debug_build
// What does not grow with the data costs nothing that matters, somebody says; an object in each call is one in each of a million calls.
using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

public static class MemoryAssert
{
    public static void AllocatesNothing(IMedianDelay code, DelayColumn column)
    {
        var few = LeastOf(code, column, 10);
        var twice = LeastOf(code, column, 20);
        var many = LeastOf(code, column, DelayColumn.Most);
        if (twice > few || many > twice)
            throw new AllocatesException(many, DelayColumn.Most);
    }

    private static long LeastOf(IMedianDelay code, DelayColumn column, int count)
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

        return least;
    }
}
