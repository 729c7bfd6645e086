// Caught by: Leaves_an_earlier_report_alone
// One array for every full report saves 344 bytes a call; whoever kept the last report finds another one in its place.
using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    private static readonly Outlier[] Report = new Outlier[20];

    public static Outlier[] Of(Flight[] flights)
    {
        var count = 0;
        for (var row = 0; row < flights.Length; row++)
        {
            var flight = flights[row];
            if (flight.Delay <= 60 || (count == 20 && flight.Delay <= Report[19].Delay))
                continue;
            var at = count < 20 ? count++ : 19;
            for (; at > 0 && Report[at - 1].Delay < flight.Delay; at--)
                Report[at] = Report[at - 1];
            Report[at] = new Outlier(row, flight.Delay, flight.Origin);
        }

        return count == 20 ? Report : Report[..count];
    }
}
