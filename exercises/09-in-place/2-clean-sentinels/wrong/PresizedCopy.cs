// Caught by: Makes_no_second_list
// A list that never has to grow costs half as much, which feels like the point of it.
namespace InPlace.Exercise2;

public static class CleanSentinels
{
    public static void In(List<double> readings, double before)
    {
        var clean = new List<double>(readings.Count);
        var last = before;
        foreach (var reading in readings)
            clean.Add(last = reading == SensorLog.NoReading ? last : reading);
        for (var i = 0; i < clean.Count; i++)
            readings[i] = clean[i];
    }
}
