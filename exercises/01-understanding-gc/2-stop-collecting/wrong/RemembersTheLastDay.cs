// Caught by: Keeps_nothing
// One day at a time, and the last of them for ever: a static field is a reference like any other.
namespace UnderstandingGc.Exercise2;

public static class DailyFigures
{
    private static double[] _lastDay = [];

    public static List<DayFigures> Of(SensorArchive archive)
    {
        var figures = new List<DayFigures>();
        while (archive.ReadDay() is { } day)
        {
            _lastDay = day;
            figures.Add(new DayFigures(_lastDay.Min(), _lastDay.Average(), _lastDay.Max()));
        }

        return figures;
    }
}
