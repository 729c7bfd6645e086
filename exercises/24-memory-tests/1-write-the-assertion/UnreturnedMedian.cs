using System.Buffers;

namespace MemoryTests.Medians;

/// <summary>Allocates like any other code that makes an array: what it rents never comes back, so the pool has to make a new one each time.</summary>
public sealed class UnreturnedMedian : IMedianDelay
{
    private readonly ArrayPool<int> _pool = ArrayPool<int>.Create();

    public int Of(ReadOnlyMemory<int> delays)
    {
        if (delays.IsEmpty)
            return 0;
        var sorted = _pool.Rent(delays.Length).AsSpan(0, delays.Length);
        delays.Span.CopyTo(sorted);
        sorted.Sort();
        return sorted[(sorted.Length - 1) / 2];
    }
}
