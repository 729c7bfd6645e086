// Caught by: Keeps_a_few_numbers_only
// A set of the extreme values is a tenth of the column only, and a tenth of a column grows with it.
namespace Leaks.Exercise2;

public static class ColumnFormatters
{
    public static Func<double, string> For(double[] column)
    {
        var (low, high) = Bounds(column);
        var extremes = column.Where(value => value < low || value > high).ToHashSet();
        var width = column.Max(value => $"{value:F1}".Length);
        return value => $"{value:F1}".PadLeft(width) + (extremes.Contains(value) || value < low || value > high ? "*" : " ");
    }

    private static (double Low, double High) Bounds(double[] column)
    {
        var sorted = column.Order().ToArray();
        return (sorted[(int)(0.05 * (sorted.Length - 1))], sorted[(int)(0.95 * (sorted.Length - 1))]);
    }
}
