// Caught by: Reports_on_three_million_flights_in_a_heap_of_a_quarter_of_their_file
// Everything streams but the percentile, for which all delays are kept: four bytes a flight, and twice that while the list grows.
using System.Globalization;
using System.Runtime.InteropServices;

namespace Capstone.Exercise1;

public static class FlightReport
{
    private const int Rows = 10;

    /// <summary>Means by airport and by day, the ten latest flights and the 95th percentile of the delays in the CSV file at <paramref name="path"/>.</summary>
    public static Report Of(string path)
    {
        var origins = new Dictionary<string, Tally>();
        var originsByCode = origins.GetAlternateLookup<ReadOnlySpan<char>>();
        var days = new Dictionary<DateOnly, Tally>();
        var delays = new List<int>();
        // The queue gives out the lowest priority first: of equal delays the later row, which is why the row is negated.
        var latest = new PriorityQueue<LateFlight, (int Delay, int NegatedRow)>(Rows + 1);
        var row = 0;
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var rest = line.AsSpan();
            var date = Cell(ref rest);
            var delay = int.Parse(Cell(ref rest), CultureInfo.InvariantCulture);
            Cell(ref rest);
            var origin = Cell(ref rest);

            CollectionsMarshal.GetValueRefOrAddDefault(originsByCode, origin, out _).Add(delay);
            CollectionsMarshal.GetValueRefOrAddDefault(days, DateOnly.ParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), out _).Add(delay);
            delays.Add(delay);
            if (latest.Count < Rows || delay > latest.Peek().Delay)
            {
                latest.Enqueue(new LateFlight(row, delay, origin.ToString(), rest.ToString()), (delay, -row));
                if (latest.Count > Rows)
                    latest.Dequeue();
            }

            row++;
        }

        return new Report(
            [.. origins.OrderBy(origin => origin.Key, StringComparer.Ordinal).Select(origin => new OriginDelay(origin.Key, origin.Value.Flights, origin.Value.Mean))],
            Descending(latest),
            Percentile95(delays),
            [.. days.OrderBy(day => day.Key).Select(day => new DayDelay(day.Key, day.Value.Flights, day.Value.Mean))]);
    }

    /// <summary>The next cell; <paramref name="line"/> then begins behind its comma.</summary>
    private static ReadOnlySpan<char> Cell(ref ReadOnlySpan<char> line)
    {
        var end = line.IndexOf(',');
        var cell = line[..end];
        line = line[(end + 1)..];
        return cell;
    }

    private static LateFlight[] Descending(PriorityQueue<LateFlight, (int, int)> queue)
    {
        var flights = new LateFlight[queue.Count];
        for (var last = flights.Length - 1; last >= 0; last--)
            flights[last] = queue.Dequeue();
        return flights;
    }

    private static int? Percentile95(List<int> delays)
    {
        delays.Sort();
        return delays.Count == 0 ? null : delays[(int)((95L * delays.Count + 99) / 100) - 1];
    }

    private struct Tally
    {
        private long _minutes;

        public int Flights { get; private set; }

        public readonly double Mean => (double)_minutes / Flights;

        public void Add(int delay)
        {
            Flights++;
            _minutes += delay;
        }
    }
}
