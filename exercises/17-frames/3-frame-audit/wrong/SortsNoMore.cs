// Caught by: Loads_no_more_than_the_report_asks_for
// The sort copies all columns, so it is the hog; next to the load it is nothing.
using System.Globalization;
using Microsoft.Data.Analysis;

namespace Frames.Exercise3;

public static class LatestAirports
{
    /// <summary>The airports whose flights arrive latest in the mean, of those from which <paramref name="minFlights"/> left or more: the latest first, <paramref name="most"/> at most.</summary>
    public static AirportDelay[] In(string csv, int minFlights, int most)
    {
        var flights = DataFrame.LoadCsvFromString(csv, cultureInfo: CultureInfo.InvariantCulture);
        if (flights.Rows.Count == 0)
            return [];

        flights["seconds"] = flights["delay"] * 60;
        var byAirport = flights.GroupBy("origin");
        var means = byAirport.Mean("seconds");
        var counts = byAirport.Count("seconds");

        var airports = new List<AirportDelay>();
        for (var row = 0L; row < means.Rows.Count; row++)
            airports.Add(new AirportDelay((string)means["origin"][row], (long)counts["seconds"][row], (double)means["seconds"][row]));
        return [.. airports
            .Where(airport => airport.Flights >= minFlights)
            .OrderByDescending(airport => airport.MeanSeconds)
            .ThenBy(airport => airport.Airport, StringComparer.Ordinal)
            .Take(most)];
    }
}
