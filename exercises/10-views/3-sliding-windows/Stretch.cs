namespace Views.Exercise3;

/// <summary>What is to know of one window.</summary>
/// <param name="Swing">The highest less the lowest reading.</param>
public readonly record struct Stretch(double First, double Last, double Mean, double Swing)
{
    public static Stretch Of(ReadOnlySpan<double> window)
    {
        var (lowest, highest, sum) = (window[0], window[0], 0.0);
        foreach (var reading in window)
        {
            (lowest, highest) = (Math.Min(lowest, reading), Math.Max(highest, reading));
            sum += reading;
        }

        return new Stretch(window[0], window[^1], sum / window.Length, highest - lowest);
    }
}
