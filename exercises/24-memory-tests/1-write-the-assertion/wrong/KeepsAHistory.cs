// Caught by: Keeps_nothing_else
// Every figure goes to a list, for a chart of the build's history: the test that looks for leaks is one.
using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

public static class MemoryAssert
{
    private static readonly List<(int Count, long Bytes)> History = [];

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
                var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
                History.Add((count, allocated));
                least = Math.Min(least, allocated);
            }

            if (least > 0)
                throw new AllocatesException(least, count);
        }
    }
}
