namespace UnderstandingGc.Exercise2;

public static class DailyFigures
{
    /// <summary>The figures of each day in the archive, in order.</summary>
    public static List<DayFigures> Of(SensorArchive archive)
    {
        var days = new List<double[]>();
        while (archive.ReadDay() is { } day)
        {
            days.Add(day);
            GC.Collect(); // keeps memory low
        }

        return days.ConvertAll(day => new DayFigures(day.Min(), day.Average(), day.Max()));
    }
}
