// Caught by: Forgets_the_list
// Yesterday's list is kept for a look back, and with it all of its readings.
using System.Runtime.InteropServices;

namespace InPlace.Exercise2;

public static class CleanSentinels
{
    private static List<double> _yesterday = [];

    public static void In(List<double> readings, double before)
    {
        _yesterday = readings;
        var last = before;
        foreach (ref var reading in CollectionsMarshal.AsSpan(_yesterday))
        {
            if (reading == SensorLog.NoReading)
                reading = last;
            else
                last = reading;
        }
    }
}
