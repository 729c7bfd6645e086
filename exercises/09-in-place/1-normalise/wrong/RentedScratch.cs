// Caught by: Makes_no_array_on_the_way
// A rented array is not counted twice, but the pool keeps what nobody needed.
using System.Buffers;
using System.Numerics.Tensors;

namespace InPlace.Exercise1;

public static class Normalise
{
    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        var scratch = ArrayPool<double>.Shared.Rent(readings.Length);
        var centred = scratch.AsSpan(0, readings.Length);
        TensorPrimitives.Subtract(readings, TensorPrimitives.Average<double>(readings), centred);
        var deviation = TensorPrimitives.StdDev<double>(readings);
        for (var i = 0; i < centred.Length; i++)
            scores[i] = deviation == 0 ? 0 : centred[i] / deviation;
        ArrayPool<double>.Shared.Return(scratch);
    }
}
