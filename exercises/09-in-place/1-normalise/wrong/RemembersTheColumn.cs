// Caught by: Gives_new_scores_once_a_reading_changed
// Mean and deviation of the column just seen need no second look, until somebody corrects a reading.
using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    private static double[]? _readings;
    private static double _mean;
    private static double _deviation;

    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        if (!ReferenceEquals(readings, _readings))
        {
            _readings = readings;
            _mean = TensorPrimitives.Average<double>(readings);
            _deviation = TensorPrimitives.StdDev<double>(readings);
        }

        for (var i = 0; i < readings.Length; i++)
            scores[i] = _deviation == 0 ? 0 : (readings[i] - _mean) / _deviation;
    }
}
