// Caught by: Makes_no_array_on_the_way
// What is not on the managed heap is not counted, but it is memory all the same.
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace InPlace.Exercise1;

public static class Normalise
{
    public static void Into(double[] readings, Span<double> scores)
    {
        if (readings.Length == 0)
            return;

        unsafe
        {
            var scratch = NativeMemory.Alloc((nuint)readings.Length, sizeof(double));
            var centred = new Span<double>(scratch, readings.Length);
            TensorPrimitives.Subtract(readings, TensorPrimitives.Average<double>(readings), centred);
            var deviation = TensorPrimitives.StdDev<double>(readings);
            for (var i = 0; i < centred.Length; i++)
                scores[i] = deviation == 0 ? 0 : centred[i] / deviation;
            NativeMemory.Free(scratch);
        }
    }
}
