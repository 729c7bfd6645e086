// Caught by: Makes_no_second_list
// The pool makes the copy look free, and keeps it.
using System.Buffers;

namespace InPlace.Exercise2;

public static class CleanSentinels
{
    public static void In(List<double> readings, double before)
    {
        var clean = ArrayPool<double>.Shared.Rent(readings.Count);
        var last = before;
        for (var i = 0; i < readings.Count; i++)
            clean[i] = last = readings[i] == SensorLog.NoReading ? last : readings[i];
        for (var i = 0; i < readings.Count; i++)
            readings[i] = clean[i];
        ArrayPool<double>.Shared.Return(clean);
    }
}
