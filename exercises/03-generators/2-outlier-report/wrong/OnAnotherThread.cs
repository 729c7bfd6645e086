// Caught by: Keeps_twenty_rows_and_not_all
// The sort still buffers, on a thread whose counter nobody reads; the counter of the process sees it.
using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    public static Outlier[] Of(Flight[] flights)
    {
        Outlier[] report = [];
        var worker = new Thread(() => report = flights
            .Select((flight, row) => new Outlier(row, flight.Delay, flight.Origin))
            .Where(outlier => outlier.Delay > 60)
            .OrderByDescending(outlier => outlier.Delay)
            .Take(20)
            .ToArray());
        worker.Start();
        worker.Join();
        return report;
    }
}
