using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

public static class MemoryAssert
{
    private const int Few = 10;
    private const int Calls = 10;

    /// <summary>Asserts that a call of <paramref name="code"/> allocates nothing, for few delays and for many.</summary>
    /// <exception cref="AllocatesException">It allocates.</exception>
    public static void AllocatesNothing(IMedianDelay code, DelayColumn column)
    {
        AllocatesNothing(code, column, Few);
        AllocatesNothing(code, column, DelayColumn.Most);
    }

    private static void AllocatesNothing(IMedianDelay code, DelayColumn column, int count)
    {
        // The first call at a size may set something up; it is not the one that is asked about.
        code.Of(column.Draw(count));
        // Others allocate now and then, the code in each call: the least of several calls is its own.
        var least = long.MaxValue;
        for (var call = 0; call < Calls; call++)
            least = Math.Min(least, BytesOf(code, column.Draw(count)));
        if (least > 0)
            throw new AllocatesException(least, count);
    }

    private static long BytesOf(IMedianDelay code, ReadOnlyMemory<int> delays)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        code.Of(delays);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
