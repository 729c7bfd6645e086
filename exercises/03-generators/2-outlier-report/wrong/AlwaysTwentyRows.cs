// Caught by: Is_shorter_when_fewer_were_late
// The report is an array of 20 from the start, so on a good day it ends in rows of nothing.
using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    public static Outlier[] Of(Flight[] flights)
    {
        var report = new Outlier[20];
        for (var row = 0; row < flights.Length; row++)
        {
            var flight = flights[row];
            if (flight.Delay <= 60 || flight.Delay <= report[19].Delay)
                continue;
            var at = 19;
            for (; at > 0 && report[at - 1].Delay < flight.Delay; at--)
                report[at] = report[at - 1];
            report[at] = new Outlier(row, flight.Delay, flight.Origin);
        }

        return report;
    }
}
