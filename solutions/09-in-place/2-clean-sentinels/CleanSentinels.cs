using System.Runtime.InteropServices;

namespace InPlace.Exercise2;

public static class CleanSentinels
{
    /// <summary>
    /// Replaces each gap in <paramref name="readings"/> by the reading before it. A gap at the start takes
    /// <paramref name="before"/>, the last reading of the day before.
    /// </summary>
    public static void In(List<double> readings, double before)
    {
        var last = before;
        foreach (ref var reading in CollectionsMarshal.AsSpan(readings))
        {
            if (reading == SensorLog.NoReading)
                reading = last;
            else
                last = reading;
        }
    }
}
