// Caught by: Writes_as_before_when_the_array_holds_other_data
// A weak reference keeps nothing alive; the numbers are worked out when they are wanted, from whatever the array holds by then.
namespace Leaks.Exercise2;

public static class ColumnFormatters
{
    public static Func<double, string> For(double[] column)
    {
        var width = column.Max(value => $"{value:F1}".Length);
        return Writing(width, new WeakReference<double[]>(column));
    }

    private static Func<double, string> Writing(int width, WeakReference<double[]> reference) => value =>
    {
        var isExtreme = false;
        if (reference.TryGetTarget(out var column))
        {
            var sorted = column.Order().ToArray();
            isExtreme = value < sorted[(int)(0.05 * (sorted.Length - 1))] || value > sorted[(int)(0.95 * (sorted.Length - 1))];
        }

        return $"{value:F1}".PadLeft(width) + (isExtreme ? "*" : " ");
    };
}
