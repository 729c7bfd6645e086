namespace InPlace.Exercise2;

public static class CleanSentinels
{
    /// <summary>
    /// Replaces each gap in <paramref name="readings"/> by the reading before it. A gap at the start takes
    /// <paramref name="before"/>, the last reading of the day before.
    /// </summary>
    public static void In(List<double> readings, double before)
    {
        var clean = new List<double>();
        var last = before;
        foreach (var reading in readings)
        {
            if (reading != SensorLog.NoReading)
                last = reading;
            clean.Add(last);
        }

        readings.Clear();
        readings.AddRange(clean);
    }
}
