// Caught by: Makes_no_second_list
// The gaps are few, so a list of their places is small; it is still not needed.
namespace InPlace.Exercise2;

public static class CleanSentinels
{
    public static void In(List<double> readings, double before)
    {
        var gaps = new List<int>();
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i] == SensorLog.NoReading)
                gaps.Add(i);
        }

        foreach (var gap in gaps)
            readings[gap] = gap == 0 ? before : readings[gap - 1];
    }
}
