// Caught by: Makes_no_array_on_the_way
// A scratch array that is made once looks free, but stays as large as the largest column ever seen.
using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    private static double[] _scratch = [];

    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        if (_scratch.Length < readings.Length)
            _scratch = new double[readings.Length];
        var centred = _scratch.AsSpan(0, readings.Length);
        TensorPrimitives.Subtract(readings, TensorPrimitives.Average<double>(readings), centred);
        var deviation = TensorPrimitives.StdDev<double>(readings);
        for (var i = 0; i < centred.Length; i++)
            scores[i] = deviation == 0 ? 0 : centred[i] / deviation;
    }
}
