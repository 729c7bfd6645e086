// Caught by: Makes_no_second_list
// What the collector does not manage it does not count; the process holds it all the same.
using System.Runtime.InteropServices;

namespace InPlace.Exercise2;

public static class CleanSentinels
{
    public static void In(List<double> readings, double before)
    {
        unsafe
        {
            var clean = (double*)NativeMemory.Alloc((nuint)readings.Count, sizeof(double));
            var last = before;
            for (var i = 0; i < readings.Count; i++)
                clean[i] = last = readings[i] == SensorLog.NoReading ? last : readings[i];
            for (var i = 0; i < readings.Count; i++)
                readings[i] = clean[i];
            NativeMemory.Free(clean);
        }
    }
}
