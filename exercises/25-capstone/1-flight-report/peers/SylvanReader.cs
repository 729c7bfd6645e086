// Peer: Sylvan.Data.Csv
using Sylvan.Data.Csv;

namespace Capstone.Exercise1;

public static class FlightReport
{
    private const int Most = 10;

    /// <summary>Means by airport and by day, the ten latest flights and the 95th percentile of the delays in the CSV file at <paramref name="path"/>.</summary>
    public static Report Of(string path)
    {
        var origins = new SortedDictionary<string, (int Flights, long Minutes)>(StringComparer.Ordinal);
        var days = new SortedDictionary<DateOnly, (int Flights, long Minutes)>();
        var latest = new PriorityQueue<LateFlight, (int Delay, int EarlierRow)>();
        var counts = new SortedDictionary<int, int>();
        var row = 0;
        using var csv = CsvDataReader.Create(path, new CsvDataReaderOptions { DateTimeFormat = "yyyy-MM-dd HH:mm" });
        for (; csv.Read(); row++)
        {
            var (delay, origin) = (csv.GetInt32(1), csv.GetString(3));
            Add(origins, origin, delay);
            Add(days, DateOnly.FromDateTime(csv.GetDateTime(0)), delay);
            counts[delay] = counts.GetValueOrDefault(delay) + 1;
            if (latest.Count < Most)
                latest.Enqueue(new LateFlight(row, delay, origin, csv.GetString(4)), (delay, -row));
            else if (delay > latest.Peek().Delay)
                latest.EnqueueDequeue(new LateFlight(row, delay, origin, csv.GetString(4)), (delay, -row));
        }

        return new Report(
            [.. origins.Select(origin => new OriginDelay(origin.Key, origin.Value.Flights, (double)origin.Value.Minutes / origin.Value.Flights))],
            [.. latest.UnorderedItems.Select(item => item.Element).OrderByDescending(flight => flight.Delay).ThenBy(flight => flight.Row)],
            row == 0 ? null : PercentileOf(counts, row),
            [.. days.Select(day => new DayDelay(day.Key, day.Value.Flights, (double)day.Value.Minutes / day.Value.Flights))]);
    }

    private static void Add<TKey>(SortedDictionary<TKey, (int Flights, long Minutes)> groups, TKey key, int delay) where TKey : notnull
    {
        var (flights, minutes) = groups.GetValueOrDefault(key);
        groups[key] = (flights + 1, minutes + delay);
    }

    private static int PercentileOf(SortedDictionary<int, int> counts, int flights)
    {
        var left = (95L * flights + 99) / 100;
        return counts.First(delay => (left -= delay.Value) <= 0).Key;
    }
}
