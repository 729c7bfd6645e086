namespace MemoryTests.Medians;

/// <summary>Code whose memory is under test: it finds the median of a column of delays, in minutes.</summary>
public interface IMedianDelay
{
    /// <summary>The delay in the middle once all are sorted; of two in the middle the lower one, and 0 for no delays. The column stays as it was.</summary>
    int Of(ReadOnlyMemory<int> delays);
}
