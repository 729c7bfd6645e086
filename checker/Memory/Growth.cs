using Checker.Memory.Growths;

namespace Checker.Memory;

/// <summary>The allocation of one call at growing sizes.</summary>
public sealed record Growth(IReadOnlyList<Allocation> Readings)
{
    /// <summary>The steepest step between two sizes, in bytes for each item more.</summary>
    public double BytesPerItem { get; } = Readings.Zip(Readings.Skip(1), Slope).Max();

    /// <summary>Which law the bytes follow up to eight times the trial's size. More sizes are measured when somebody asks for the first time.</summary>
    /// <exception cref="InconclusiveException">The trial's size is so small that headers and first capacities hide the law, or other threads allocate.</exception>
    public GrowthOrder Order => Curve.Value.Order;

    internal Lazy<Curve> Curve { get; init; } =
        new(() => throw new InvalidOperationException("Only Measure makes a growth whose order can be told."));

    private static double Slope(Allocation small, Allocation large) =>
        (double)(large.Bytes.Count - small.Bytes.Count) / (large.Size - small.Size);
}
