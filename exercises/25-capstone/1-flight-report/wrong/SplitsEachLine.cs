// Caught by: Allocates_a_line_for_each_flight_and_little_else
// The rows stream, and each is split into five strings and an array on the way.
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
        var days = new Dictionary<DateOnly, Tally>();
        var flightsByDelay = new Dictionary<int, int>();
        // The queue gives out the lowest priority first: of equal delays the later row, which is why the row is negated.
        var latest = new PriorityQueue<LateFlight, (int Delay, int NegatedRow)>(Rows + 1);
        var row = 0;
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            var date = cells[0];
            var delay = int.Parse(cells[1], CultureInfo.InvariantCulture);
            var origin = cells[3];

            CollectionsMarshal.GetValueRefOrAddDefault(origins, origin, out _).Add(delay);
            CollectionsMarshal.GetValueRefOrAddDefault(days, DateOnly.ParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), out _).Add(delay);
            CollectionsMarshal.GetValueRefOrAddDefault(flightsByDelay, delay, out _)++;
            if (latest.Count < Rows || delay > latest.Peek().Delay)
            {
                latest.Enqueue(new LateFlight(row, delay, origin, cells[4]), (delay, -row));
                if (latest.Count > Rows)
                    latest.Dequeue();
            }

            row++;
        }

        return new Report(
            [.. origins.OrderBy(origin => origin.Key, StringComparer.Ordinal).Select(origin => new OriginDelay(origin.Key, origin.Value.Flights, origin.Value.Mean))],
            Descending(latest),
            Percentile95(flightsByDelay, row),
            [.. days.OrderBy(day => day.Key).Select(day => new DayDelay(day.Key, day.Value.Flights, day.Value.Mean))]);
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
