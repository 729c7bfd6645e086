// Caught by: Gives_zeros_when_all_readings_are_equal
// Division by zero throws for an int, so it would surely show; for a double it quietly gives NaN.
using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        var result = scores[..readings.Length];
        TensorPrimitives.Subtract(readings, TensorPrimitives.Average<double>(readings), result);
        TensorPrimitives.Divide(result, TensorPrimitives.StdDev<double>(readings), result);
    }
}
