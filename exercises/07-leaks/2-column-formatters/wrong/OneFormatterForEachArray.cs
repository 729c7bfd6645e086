// Caught by: Hides_no_column_elsewhere
// A formatter is made once for each array and kept in a static table, whose keys are the columns.
namespace Leaks.Exercise2;

public static class ColumnFormatters
{
    private static readonly Dictionary<double[], Func<double, string>> Known = [];

    public static Func<double, string> For(double[] column)
    {
        if (!Known.TryGetValue(column, out var format))
        {
            var sorted = column.Order().ToArray();
            var width = column.Max(value => $"{value:F1}".Length);
            format = Known[column] = Writing(width, sorted[(int)(0.05 * (sorted.Length - 1))], sorted[(int)(0.95 * (sorted.Length - 1))]);
        }

        return format;
    }

    private static Func<double, string> Writing(int width, double low, double high) =>
        value => $"{value:F1}".PadLeft(width) + (value < low || value > high ? "*" : " ");
}
