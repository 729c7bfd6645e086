// Caught by: Makes_no_second_list
// An array that is large enough from the first day never shows as an allocation again.
namespace InPlace.Exercise2;

public static class CleanSentinels
{
    private static readonly double[] Scratch = new double[2_000_000];

    public static void In(List<double> readings, double before)
    {
        var last = before;
        for (var i = 0; i < readings.Count; i++)
            Scratch[i] = last = readings[i] == SensorLog.NoReading ? last : readings[i];
        for (var i = 0; i < readings.Count; i++)
            readings[i] = Scratch[i];
    }
}
