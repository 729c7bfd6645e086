using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    private const int Rows = 20;
    private const int AnHour = 60;

    /// <summary>The 20 latest of the flights that were more than an hour late: the latest first, of equal delays the earlier row first.</summary>
    public static Outlier[] Of(Flight[] flights)
    {
        var outliers = flights.Select((flight, row) => new Outlier(row, flight.Delay, flight.Origin)).ToList();
        var late = outliers.Where(outlier => outlier.Delay > AnHour).ToList();
        var latestFirst = late.OrderByDescending(outlier => outlier.Delay).ToList();
        return latestFirst.Take(Rows).ToArray();
    }
}
