// Caught by: Forgets_the_column
// No lambda, no closure; the delegate refers to the object whose method it is, and the object to the column.
namespace Leaks.Exercise2;

public static class ColumnFormatters
{
    public static Func<double, string> For(double[] column) => new ColumnFormat(column).Write;
}

internal sealed class ColumnFormat
{
    private readonly double[] _sorted;
    private readonly double _low;
    private readonly double _high;
    private readonly int _width;

    public ColumnFormat(double[] column)
    {
        _sorted = [.. column.Order()];
        _low = Quantile(0.05);
        _high = Quantile(0.95);
        _width = column.Max(value => $"{value:F1}".Length);
    }

    public string Write(double value) => $"{value:F1}".PadLeft(_width) + (value < _low || value > _high ? "*" : " ");

    private double Quantile(double share) => _sorted[(int)(share * (_sorted.Length - 1))];
}
