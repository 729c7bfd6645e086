// Peer: CsvHelper, an object a row
using CsvHelper;
using Data;

namespace Capstone.Exercise1;

public static class FlightReport
{
    /// <summary>Means by airport and by day, the ten latest flights and the 95th percentile of the delays in the CSV file at <paramref name="path"/>.</summary>
    public static Report Of(string path)
    {
        var flights = Read(path);
        return new Report(
            Origins: [.. flights
                .GroupBy(flight => flight.Origin)
                .OrderBy(origin => origin.Key, StringComparer.Ordinal)
                .Select(origin => new OriginDelay(origin.Key, origin.Count(), origin.Average(flight => flight.Delay)))],
            Latest: [.. flights
                .Select((flight, row) => new LateFlight(row, flight.Delay, flight.Origin, flight.Destination))
                .OrderByDescending(flight => flight.Delay)
                .Take(10)],
            Percentile95: flights.Count == 0 ? null : flights
                .Select(flight => flight.Delay)
                .Order()
                .ElementAt((95 * flights.Count + 99) / 100 - 1),
            Days: [.. flights
                .GroupBy(flight => DateOnly.FromDateTime(flight.Date))
                .OrderBy(day => day.Key)
                .Select(day => new DayDelay(day.Key, day.Count(), day.Average(flight => flight.Delay)))]);
    }

    private static List<Flight> Read(string path)
    {
        var flights = new List<Flight>();
        using var csv = CsvReader.FromFile(path);
        foreach (var row in csv)
        {
            flights.Add(new Flight(
                row["date"].Parse((text, words) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", words)),
                row["delay"].Parse<int>(), row["distance"].Parse<int>(), row["origin"].ToString(), row["destination"].ToString()));
        }

        return flights;
    }
}
