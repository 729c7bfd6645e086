namespace MemoryTests.Medians;

/// <summary>Allocates nothing: it counts on the stack.</summary>
public sealed class CountedMedian : IMedianDelay
{
    public int Of(ReadOnlyMemory<int> delays)
    {
        Span<int> counts = stackalloc int[DelayCounts.Length];
        counts.Clear();
        return DelayCounts.Median(delays.Span, counts);
    }
}
