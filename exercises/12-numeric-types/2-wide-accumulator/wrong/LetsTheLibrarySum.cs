// Caught by: Gives_the_mean_of_the_readings
// NumPy's `sum()` widens, so this one will too; TensorPrimitives answers in the type that it was asked in.
using System.Numerics.Tensors;

namespace NumericTypes.Exercise2;

public static class Thermometers
{
    public static double Mean(sbyte[] degrees)
    {
        return degrees.Length == 0 ? 0 : (double)TensorPrimitives.Sum<sbyte>(degrees) / degrees.Length;
    }

    public static int LargestGap(sbyte[] degrees, sbyte[] others)
    {
        var largest = 0;
        for (var row = 0; row < degrees.Length; row++)
            largest = Math.Max(largest, Math.Abs(degrees[row] - others[row]));
        return largest;
    }
}
