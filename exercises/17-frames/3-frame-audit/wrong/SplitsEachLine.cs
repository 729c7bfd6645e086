// Caught by: Loads_no_more_than_the_report_asks_for
// No frame, no regular expression; but still a string for each line and each cell.
using System.Globalization;
using System.Runtime.InteropServices;

namespace Frames.Exercise3;

public static class LatestAirports
{
    /// <summary>The airports whose flights arrive latest in the mean, of those from which <paramref name="minFlights"/> left or more: the latest first, <paramref name="most"/> at most.</summary>
    public static AirportDelay[] In(string csv, int minFlights, int most)
    {
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].Split(',');
        var origin = Array.IndexOf(header, "origin");
        var delay = Array.IndexOf(header, "delay");

        var totals = new Dictionary<string, Total>();
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(',');
            ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(totals, cells[origin], out _);
            total.Minutes += int.Parse(cells[delay], CultureInfo.InvariantCulture);
            total.Flights++;
        }

        return [.. totals
            .Where(airport => airport.Value.Flights >= minFlights)
            .Select(airport => new AirportDelay(airport.Key, airport.Value.Flights, 60.0 * airport.Value.Minutes / airport.Value.Flights))
            .OrderByDescending(airport => airport.MeanSeconds)
            .ThenBy(airport => airport.Airport, StringComparer.Ordinal)
            .Take(most)];
    }

    private struct Total
    {
        internal long Minutes;
        internal long Flights;
    }
}
