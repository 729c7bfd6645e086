// Caught by: Leaves_the_rest_of_the_buffer_as_it_was
// A clean buffer feels safe, but what lies behind the scores is the caller's.
using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        scores.Clear();
        var deviation = TensorPrimitives.StdDev<double>(readings);
        if (deviation == 0)
            return;
        var result = scores[..readings.Length];
        TensorPrimitives.Subtract(readings, TensorPrimitives.Average<double>(readings), result);
        TensorPrimitives.Divide(result, deviation, result);
    }
}
