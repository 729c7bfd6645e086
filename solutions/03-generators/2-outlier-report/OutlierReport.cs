using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    private const int Rows = 20;
    private const int AnHour = 60;

    /// <summary>The 20 latest of the flights that were more than an hour late: the latest first, of equal delays the earlier row first.</summary>
    public static Outlier[] Of(Flight[] flights)
    {
        // The queue gives out the lowest priority first: of equal delays the later row, which is why the row is negated.
        var latest = new PriorityQueue<Outlier, (int Delay, int NegatedRow)>(Rows + 1);
        for (var row = 0; row < flights.Length; row++)
        {
            var flight = flights[row];
            if (flight.Delay <= AnHour)
                continue;
            latest.Enqueue(new Outlier(row, flight.Delay, flight.Origin), (flight.Delay, -row));
            if (latest.Count > Rows)
                latest.Dequeue();
        }

        var report = new Outlier[latest.Count];
        for (var last = report.Length - 1; last >= 0; last--)
            report[last] = latest.Dequeue();
        return report;
    }
}
