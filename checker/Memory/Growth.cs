namespace Checker.Memory;

/// <summary>The allocation of one call at growing sizes.</summary>
public sealed record Growth(IReadOnlyList<Allocation> Readings)
{
    /// <summary>The steepest step between two sizes, in bytes for each item more.</summary>
    public double BytesPerItem { get; } = Readings.Zip(Readings.Skip(1), Slope).Max();

    private static double Slope(Allocation small, Allocation large) =>
        (double)(large.Bytes.Count - small.Bytes.Count) / (large.Size - small.Size);
}
