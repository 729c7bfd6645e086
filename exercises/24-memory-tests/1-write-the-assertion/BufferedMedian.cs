namespace MemoryTests.Medians;

/// <summary>Allocates where there are many delays: up to a thousand it sorts on the stack, and more of them in a new array.</summary>
public sealed class BufferedMedian : IMedianDelay
{
    private const int Few = 1_024;

    public int Of(ReadOnlyMemory<int> delays)
    {
        if (delays.IsEmpty)
            return 0;
        Span<int> sorted = delays.Length <= Few ? stackalloc int[delays.Length] : new int[delays.Length];
        delays.Span.CopyTo(sorted);
        sorted.Sort();
        return sorted[(sorted.Length - 1) / 2];
    }
}
