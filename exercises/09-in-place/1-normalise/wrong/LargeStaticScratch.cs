// Caught by: Makes_no_array_on_the_way
// A scratch array that is large enough from the first day never shows as an allocation again.
using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    private static readonly double[] Scratch = new double[1_000_000];

    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        var centred = Scratch.AsSpan(0, readings.Length);
        TensorPrimitives.Subtract(readings, TensorPrimitives.Average<double>(readings), centred);
        var deviation = TensorPrimitives.StdDev<double>(readings);
        for (var i = 0; i < centred.Length; i++)
            scores[i] = deviation == 0 ? 0 : centred[i] / deviation;
    }
}
