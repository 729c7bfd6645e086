using System.Runtime.CompilerServices;

namespace MemoryTests.Medians;

/// <summary>Allocates where there are few delays: those it compares by a helper for values of any type, which come to it in boxes.</summary>
public sealed class BoxedMedian : IMedianDelay
{
    private const int Few = 100;

    private readonly CountedMedian _many = new();

    public int Of(ReadOnlyMemory<int> delays)
    {
        if (delays.Length > Few)
            return _many.Of(delays);
        var median = 0;
        foreach (var delay in delays.Span)
        {
            var (less, same) = (0, 0);
            foreach (var other in delays.Span)
            {
                var order = Compare(other, delay);
                less += order < 0 ? 1 : 0;
                same += order == 0 ? 1 : 0;
            }

            var middle = (delays.Length - 1) / 2;
            if (less <= middle && middle < less + same)
                median = delay;
        }

        return median;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Compare(IComparable left, IComparable right) => left.CompareTo(right);
}
