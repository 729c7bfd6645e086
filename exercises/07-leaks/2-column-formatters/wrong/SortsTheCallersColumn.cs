// Caught by: Leaves_the_column_as_it_was
// Without a second array there is one less to forget; the column is the caller's, and its rows are now in another order.
namespace Leaks.Exercise2;

public static class ColumnFormatters
{
    public static Func<double, string> For(double[] column)
    {
        Array.Sort(column);
        var low = column[(int)(0.05 * (column.Length - 1))];
        var high = column[(int)(0.95 * (column.Length - 1))];
        var width = column.Max(value => $"{value:F1}".Length);
        return value => $"{value:F1}".PadLeft(width) + (value < low || value > high ? "*" : " ");
    }
}
