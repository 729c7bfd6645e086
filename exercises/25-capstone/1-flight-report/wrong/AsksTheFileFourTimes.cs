// Caught by: Reports_on_three_million_flights_in_a_heap_of_a_quarter_of_their_file
// Without ToList the rows are lazy; but GroupBy and OrderByDescending collect them all, one question after the other.
using System.Globalization;
using Data;

namespace Capstone.Exercise1;

public static class FlightReport
{
    public static Report Of(string path)
    {
        var flights = File.ReadLines(path).Skip(1).Select(Parse);
        var count = flights.Count();
        return new Report(
            [.. flights.GroupBy(flight => flight.Origin).OrderBy(origin => origin.Key, StringComparer.Ordinal)
                .Select(origin => new OriginDelay(origin.Key, origin.Count(), origin.Average(flight => flight.Delay)))],
            [.. flights.Select((flight, row) => new LateFlight(row, flight.Delay, flight.Origin, flight.Destination))
                .OrderByDescending(flight => flight.Delay).Take(10)],
            count == 0 ? null : flights.Select(flight => flight.Delay).Order().ElementAt((int)((95L * count + 99) / 100) - 1),
            [.. flights.GroupBy(flight => DateOnly.FromDateTime(flight.Date)).OrderBy(day => day.Key)
                .Select(day => new DayDelay(day.Key, day.Count(), day.Average(flight => flight.Delay)))]);
    }

    private static Flight Parse(string line)
    {
        var cells = line.Split(',');
        return new Flight(
            DateTime.ParseExact(cells[0], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            int.Parse(cells[1]), int.Parse(cells[2]), cells[3], cells[4]);
    }
}
