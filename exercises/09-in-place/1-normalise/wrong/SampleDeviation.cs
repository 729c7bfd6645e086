// Caught by: Writes_the_score_of_each_reading
// pandas divides by n - 1 where NumPy and this exercise divide by n.
using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        var mean = TensorPrimitives.Average<double>(readings);
        var deviation = TensorPrimitives.StdDev<double>(readings) * Math.Sqrt(readings.Length / (readings.Length - 1.0));
        for (var i = 0; i < readings.Length; i++)
            scores[i] = deviation > 0 ? (readings[i] - mean) / deviation : 0;
    }
}
