// Caught by: Leaves_the_readings_as_they_were
// Adding the mean again looks like putting everything back, but rounding does not forget.
using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        var mean = TensorPrimitives.Average<double>(readings);
        var deviation = TensorPrimitives.StdDev<double>(readings);
        TensorPrimitives.Subtract(readings, mean, readings);
        var result = scores[..readings.Length];
        result.Clear();
        if (deviation != 0)
            TensorPrimitives.Divide(readings, deviation, result);
        TensorPrimitives.Add(readings, mean, readings);
    }
}
