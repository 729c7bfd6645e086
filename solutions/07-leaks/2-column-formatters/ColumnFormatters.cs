namespace Leaks.Exercise2;

public static class ColumnFormatters
{
    /// <summary>
    /// Writes values of a column: one decimal, as wide as the widest value of the column, and a star behind those that are
    /// below its 5th percentile or above its 95th.
    /// </summary>
    /// <param name="column">One value or more. The caller reads other data into the array afterwards.</param>
    public static Func<double, string> For(double[] column)
    {
        var sorted = column.Order().ToArray();
        var low = Quantile(sorted, 0.05);
        var high = Quantile(sorted, 0.95);
        var width = column.Max(value => $"{value:F1}".Length);
        return value => $"{value:F1}".PadLeft(width) + (value < low || value > high ? "*" : " ");
    }

    // No local function: it would share an object with the lambda above, and the sorted column with it.
    private static double Quantile(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];
}
