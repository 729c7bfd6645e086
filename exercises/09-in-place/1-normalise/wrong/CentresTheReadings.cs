// Caught by: Leaves_the_readings_as_they_were
// `readings -= mean` is the shortest way to save an array, and the column belongs to somebody else.
using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        var deviation = TensorPrimitives.StdDev<double>(readings);
        TensorPrimitives.Subtract(readings, TensorPrimitives.Average<double>(readings), readings);
        var result = scores[..readings.Length];
        result.Clear();
        if (deviation != 0)
            TensorPrimitives.Divide(readings, deviation, result);
    }
}
