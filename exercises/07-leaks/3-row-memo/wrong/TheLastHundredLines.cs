// Caught by: Asks_for_no_airport_twice
// A small memo with a bound, keyed by what never comes again: it keeps little and knows nothing.
using System.Globalization;

namespace Leaks.Exercise3;

public static class DepartureTimes
{
    private const int Room = 100;

    private static readonly Dictionary<string, DateTime?> Known = [];
    private static readonly Queue<string> Order = [];

    public static IReadOnlyList<DateTime?> InUtc(IEnumerable<string> lines, AirportRegistry registry) =>
        [.. lines.Select(line => InUtc(line, registry))];

    private static DateTime? InUtc(string line, AirportRegistry registry)
    {
        if (!Known.TryGetValue(line, out var departure))
        {
            var cells = line.Split(',');
            var airport = registry.Find(cells[3]);
            departure = airport is null ? null : DateTime.Parse(cells[0], CultureInfo.InvariantCulture).AddHours(-airport.UtcOffset);
            if (Order.Count == Room)
                Known.Remove(Order.Dequeue());
            Order.Enqueue(line);
            Known[line] = departure;
        }

        return departure;
    }
}
