// Caught by: Calls_for_no_collection
// Only generation 0, which is cheap, and only every tenth day; it comes by itself when there is need for it.
namespace UnderstandingGc.Exercise2;

public static class DailyFigures
{
    public static List<DayFigures> Of(SensorArchive archive)
    {
        var figures = new List<DayFigures>();
        while (archive.ReadDay() is { } day)
        {
            figures.Add(new DayFigures(day.Min(), day.Average(), day.Max()));
            if (figures.Count % 10 == 0)
                GC.Collect(0);
        }

        return figures;
    }
}
