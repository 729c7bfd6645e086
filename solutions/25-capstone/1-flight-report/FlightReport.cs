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
        var days = new Dictionary<string, Tally>();
        var daysByDate = days.GetAlternateLookup<ReadOnlySpan<char>>();
        var flightsByDelay = new Dictionary<int, int>();
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
            CollectionsMarshal.GetValueRefOrAddDefault(daysByDate, date[..10], out _).Add(delay);
            CollectionsMarshal.GetValueRefOrAddDefault(flightsByDelay, delay, out _)++;
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
            Percentile95(flightsByDelay, row),
            [.. days.OrderBy(day => day.Key, StringComparer.Ordinal).Select(day => new DayDelay(DateOnly.ParseExact(day.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture), day.Value.Flights, day.Value.Mean))]);
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

    /// <summary>Walks up the delays until 95 of 100 flights lie behind.</summary>
    private static int? Percentile95(Dictionary<int, int> flightsByDelay, int flights)
    {
        var behind = 0L;
        foreach (var (delay, count) in flightsByDelay.OrderBy(entry => entry.Key))
        {
            behind += count;
            if (100 * behind >= 95L * flights)
                return delay;
        }

        return null;
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
