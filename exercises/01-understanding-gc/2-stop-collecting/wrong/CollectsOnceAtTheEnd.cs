// Caught by: Calls_for_no_collection
// Once, to leave a tidy heap to the caller; the caller's heap is all that is looked at for it.
namespace UnderstandingGc.Exercise2;

public static class DailyFigures
{
    public static List<DayFigures> Of(SensorArchive archive)
    {
        var figures = new List<DayFigures>();
        while (archive.ReadDay() is { } day)
            figures.Add(new DayFigures(day.Min(), day.Average(), day.Max()));
        GC.Collect();
        return figures;
    }
}
