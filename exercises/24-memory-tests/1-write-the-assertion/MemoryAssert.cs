using MemoryTests.Medians;

namespace MemoryTests.Exercise1;

public static class MemoryAssert
{
    /// <summary>Asserts that a call of <paramref name="code"/> allocates nothing, for few delays and for many.</summary>
    /// <exception cref="AllocatesException">It allocates.</exception>
    public static void AllocatesNothing(IMedianDelay code, DelayColumn column)
    {
        var delays = column.Draw(1_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        code.Of(delays);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > 0)
            throw new AllocatesException(allocated, delays.Length);
    }
}
