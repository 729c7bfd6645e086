// Caught by: Calls_for_no_collection
// The other half: each day can go at once, and the collector is sent to fetch it.
namespace UnderstandingGc.Exercise2;

public static class DailyFigures
{
    public static List<DayFigures> Of(SensorArchive archive)
    {
        var figures = new List<DayFigures>();
        while (archive.ReadDay() is { } day)
        {
            figures.Add(new DayFigures(day.Min(), day.Average(), day.Max()));
            GC.Collect();
        }

        return figures;
    }
}
