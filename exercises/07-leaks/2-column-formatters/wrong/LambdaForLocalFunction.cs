// Caught by: Forgets_the_column
// A lambda in the place of the local function uses the same variable, from the same object.
namespace Leaks.Exercise2;

public static class ColumnFormatters
{
    public static Func<double, string> For(double[] column)
    {
        var sorted = column.Order().ToArray();
        Func<double, double> quantile = share => sorted[(int)(share * (sorted.Length - 1))];
        var low = quantile(0.05);
        var high = quantile(0.95);
        var width = column.Max(value => $"{value:F1}".Length);
        return value => $"{value:F1}".PadLeft(width) + (value < low || value > high ? "*" : " ");
    }
}
