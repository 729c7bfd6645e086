// Peer: System.Numerics.Tensors
using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    /// <summary>Writes the z-score of each reading to the same place in <paramref name="scores"/>, the caller's buffer.</summary>
    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;
        scores = scores[..readings.Length];
        var deviation = TensorPrimitives.StdDev<double>(readings);
        TensorPrimitives.Subtract(readings, TensorPrimitives.Average<double>(readings), scores);
        if (deviation == 0)
            scores.Clear();
        else
            TensorPrimitives.Divide(scores, deviation, scores);
    }
}
