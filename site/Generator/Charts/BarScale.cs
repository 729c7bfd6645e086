namespace Site.Generator.Charts;

/// <summary>How long a bar is. Beyond a ratio of 50 the small one would vanish, so each step along the axis then means ten times as much.</summary>
public sealed record BarScale(double Greatest, bool IsLogarithmic)
{
    private const double GreatestLinearRatio = 50;

    public static BarScale For(IEnumerable<double> amounts)
    {
        var positive = amounts.Where(amount => amount > 0).ToList();
        var greatest = positive.DefaultIfEmpty(1).Max();
        return new BarScale(greatest, greatest / positive.DefaultIfEmpty(1).Min() > GreatestLinearRatio);
    }

    /// <summary>Between 0 and 100; zero is always 0, because nothing is not a small something.</summary>
    public double Percent(double amount) => 100 * Math.Clamp(
        IsLogarithmic ? Math.Log10(1 + Math.Max(0, amount)) / Math.Log10(1 + Greatest) : Math.Max(0, amount) / Greatest, 0, 1);
}
