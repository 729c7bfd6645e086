using System.Buffers;

namespace MemoryTests.Medians;

/// <summary>Allocates nothing once its pool has an array of that length: it gives back what it rents.</summary>
public sealed class RentedMedian : IMedianDelay
{
    private readonly ArrayPool<int> _pool = ArrayPool<int>.Create();

    public int Of(ReadOnlyMemory<int> delays)
    {
        if (delays.IsEmpty)
            return 0;
        var rented = _pool.Rent(delays.Length);
        try
        {
            var sorted = rented.AsSpan(0, delays.Length);
            delays.Span.CopyTo(sorted);
            sorted.Sort();
            return sorted[(sorted.Length - 1) / 2];
        }
        finally
        {
            _pool.Return(rented);
        }
    }
}
