namespace MemoryTests.Medians;

/// <summary>Allocates nothing but a table in its first call, which is of one size for ever.</summary>
public sealed class TableMedian : IMedianDelay
{
    private int[]? _counts;

    public int Of(ReadOnlyMemory<int> delays)
    {
        _counts ??= new int[DelayCounts.Length];
        Array.Clear(_counts);
        return DelayCounts.Median(delays.Span, _counts);
    }
}
