// Caught by: Widens_no_column_for_a_mean
// The wide column comes out of a pool, and goes back there: it is not made anew each time, and it is as wide as ever.
using System.Buffers;

namespace NumericTypes.Exercise2;

public static class Thermometers
{
    public static double Mean(sbyte[] degrees)
    {
        var wide = ArrayPool<double>.Shared.Rent(degrees.Length);
        for (var row = 0; row < degrees.Length; row++)
            wide[row] = degrees[row];
        var mean = degrees.Length == 0 ? 0 : wide.Take(degrees.Length).Average();
        ArrayPool<double>.Shared.Return(wide);
        return mean;
    }

    public static int LargestGap(sbyte[] degrees, sbyte[] others)
    {
        var largest = 0;
        for (var row = 0; row < degrees.Length; row++)
            largest = Math.Max(largest, Math.Abs(degrees[row] - others[row]));
        return largest;
    }
}
