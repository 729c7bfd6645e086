namespace UnderstandingGc.Exercise2;

public static class DailyFigures
{
    /// <summary>The figures of each day in the archive, in order.</summary>
    public static List<DayFigures> Of(SensorArchive archive)
    {
        var figures = new List<DayFigures>();
        while (archive.ReadDay() is { } day)
            figures.Add(new DayFigures(day.Min(), day.Average(), day.Max()));
        return figures;
    }
}
