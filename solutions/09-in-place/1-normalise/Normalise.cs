using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    /// <summary>
    /// Writes the z-score of each reading to the same place in <paramref name="scores"/>, the caller's buffer.
    /// </summary>
    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        var mean = TensorPrimitives.Average<double>(readings);
        var deviation = TensorPrimitives.StdDev<double>(readings);
        var result = scores[..readings.Length];
        TensorPrimitives.Subtract(readings, mean, result);
        if (deviation != 0)
            TensorPrimitives.Divide(result, deviation, result);
    }
}
