// Caught by: Keeps_nothing_else
// Every report goes into an archive as well: a few hundred bytes a call, and no end to it.
using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    private static readonly List<Outlier[]> Archive = [];

    public static Outlier[] Of(Flight[] flights)
    {
        var report = new Outlier[20];
        var count = 0;
        for (var row = 0; row < flights.Length; row++)
        {
            var flight = flights[row];
            if (flight.Delay <= 60 || (count == 20 && flight.Delay <= report[19].Delay))
                continue;
            var at = count < 20 ? count++ : 19;
            for (; at > 0 && report[at - 1].Delay < flight.Delay; at--)
                report[at] = report[at - 1];
            report[at] = new Outlier(row, flight.Delay, flight.Origin);
        }

        Array.Resize(ref report, count);
        Archive.Add(report);
        return report;
    }
}
