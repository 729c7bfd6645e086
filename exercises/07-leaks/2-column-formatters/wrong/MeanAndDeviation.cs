// Caught by: Pads_values_to_the_width_of_the_column_and_marks_the_extremes
// Mean and deviation need no sorting; a column of delays is too lopsided for them to tell the percentiles.
namespace Leaks.Exercise2;

public static class ColumnFormatters
{
    public static Func<double, string> For(double[] column)
    {
        var (mean, deviation) = MomentsOf(column);
        var (low, high) = (mean - 1.645 * deviation, mean + 1.645 * deviation);
        var width = column.Max(value => $"{value:F1}".Length);
        return value => $"{value:F1}".PadLeft(width) + (value < low || value > high ? "*" : " ");
    }

    private static (double Mean, double Deviation) MomentsOf(double[] column)
    {
        var mean = column.Average();
        return (mean, Math.Sqrt(column.Average(value => (value - mean) * (value - mean))));
    }
}
