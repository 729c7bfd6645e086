// Caught by: Makes_no_second_list
// Writing to a list while looping over it throws; ToArray silences that, with a copy of the list.
namespace InPlace.Exercise2;

public static class CleanSentinels
{
    public static void In(List<double> readings, double before)
    {
        var last = before;
        var row = 0;
        foreach (var reading in readings.ToArray())
        {
            if (reading != SensorLog.NoReading)
                last = reading;
            readings[row++] = last;
        }
    }
}
