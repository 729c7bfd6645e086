// Caught by: Makes_no_array_on_the_way
// Half of the memory is gone, and a single temporary looks like the least one can do.
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
        var result = new double[readings.Length];
        for (var i = 0; i < readings.Length; i++)
            result[i] = deviation == 0 ? 0 : (readings[i] - mean) / deviation;
        result.CopyTo(scores);
    }
}
