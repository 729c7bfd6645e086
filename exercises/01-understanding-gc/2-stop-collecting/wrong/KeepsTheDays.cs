// Caught by: Holds_one_day_at_a_time
// Half the way: nobody calls the collector any more, which makes it fast; the list still holds every day.
namespace UnderstandingGc.Exercise2;

public static class DailyFigures
{
    public static List<DayFigures> Of(SensorArchive archive)
    {
        var days = new List<double[]>();
        while (archive.ReadDay() is { } day)
            days.Add(day);
        return days.ConvertAll(day => new DayFigures(day.Min(), day.Average(), day.Max()));
    }
}
