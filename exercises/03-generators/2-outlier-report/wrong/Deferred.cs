// Caught by: Keeps_twenty_rows_and_not_all
// Without a single ToList the query looks lazy; OrderByDescending buffers every late flight all the same.
using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    public static Outlier[] Of(Flight[] flights) => flights
        .Select((flight, row) => new Outlier(row, flight.Delay, flight.Origin))
        .Where(outlier => outlier.Delay > 60)
        .OrderByDescending(outlier => outlier.Delay)
        .Take(20)
        .ToArray();
}
