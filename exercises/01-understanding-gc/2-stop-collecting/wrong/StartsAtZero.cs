// Caught by: Gives_low_mean_and_high_of_every_day
// One loop for all three figures, and a highest reading of 0 degrees on a day of frost.
namespace UnderstandingGc.Exercise2;

public static class DailyFigures
{
    public static List<DayFigures> Of(SensorArchive archive)
    {
        var figures = new List<DayFigures>();
        while (archive.ReadDay() is { } day)
        {
            double low = 0, sum = 0, high = 0;
            foreach (var reading in day)
            {
                low = Math.Min(low, reading);
                high = Math.Max(high, reading);
                sum += reading;
            }

            figures.Add(new DayFigures(low, sum / day.Length, high));
        }

        return figures;
    }
}
