// Caught by: Forgets_the_readings
// The last column is handy to look at in the debugger, and its owner never gets it back.
using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    private static double[] _last = [];

    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        _last = readings;
        var mean = TensorPrimitives.Average<double>(_last);
        var deviation = TensorPrimitives.StdDev<double>(_last);
        for (var i = 0; i < readings.Length; i++)
            scores[i] = deviation == 0 ? 0 : (readings[i] - mean) / deviation;
    }
}
