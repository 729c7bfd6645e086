namespace MemoryTests.Medians;

/// <summary>How many flights had each delay: whoever counts needs not sort.</summary>
internal static class DelayCounts
{
    public const int Lowest = -100;
    public const int Highest = 1_700;
    public const int Length = Highest - Lowest + 1;

    /// <param name="counts">Room for <see cref="Length"/> numbers, all zero.</param>
    public static int Median(ReadOnlySpan<int> delays, Span<int> counts)
    {
        foreach (var delay in delays)
            counts[Math.Clamp(delay, Lowest, Highest) - Lowest]++;
        var left = (delays.Length - 1) / 2;
        var place = 0;
        while (left >= counts[place])
            left -= counts[place++];
        return delays.IsEmpty ? 0 : place + Lowest;
    }
}
