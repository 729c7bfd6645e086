using System.Runtime.CompilerServices;

namespace MemoryTests.Medians;

/// <summary>
/// Allocates in a debug build: this method is compiled as such a build compiles it, so that its little array of two numbers is made anew in each call.
/// </summary>
public sealed class DebugMedian : IMedianDelay
{
    [MethodImpl(MethodImplOptions.NoOptimization)]
    public int Of(ReadOnlyMemory<int> delays)
    {
        var bounds = new int[2];
        bounds[0] = DelayCounts.Lowest;
        bounds[1] = DelayCounts.Highest;
        Span<int> counts = stackalloc int[DelayCounts.Length];
        counts.Clear();
        var median = DelayCounts.Median(delays.Span, counts);
        return Math.Clamp(median, bounds[0], bounds[1]);
    }
}
