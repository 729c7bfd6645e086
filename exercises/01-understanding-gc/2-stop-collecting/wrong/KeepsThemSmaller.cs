// Caught by: Holds_one_day_at_a_time
// Readings in tenths of a degree fit into 16 bits, so all days are kept in a quarter of the room, for a chart that nobody asked for.
namespace UnderstandingGc.Exercise2;

public static class DailyFigures
{
    public static List<DayFigures> Of(SensorArchive archive)
    {
        var figures = new List<DayFigures>();
        var chart = new List<short[]>();
        while (archive.ReadDay() is { } day)
        {
            figures.Add(new DayFigures(day.Min(), day.Average(), day.Max()));
            chart.Add(Array.ConvertAll(day, reading => (short)Math.Round(10 * reading)));
        }

        return chart.Count == figures.Count ? figures : [];
    }
}
