// Caught by: Keeps_no_rows
// Clear forgets the lines; the dictionary keeps its room for the longest file so far.
using System.Globalization;

namespace Leaks.Exercise3;

public static class DepartureTimes
{
    private static readonly Dictionary<string, DateTime?> Known = [];

    public static IReadOnlyList<DateTime?> InUtc(IEnumerable<string> lines, AirportRegistry registry)
    {
        List<DateTime?> departures = [.. lines.Select(line => InUtc(line, registry))];
        Known.Clear();
        return departures;
    }

    private static DateTime? InUtc(string line, AirportRegistry registry)
    {
        if (!Known.TryGetValue(line, out var departure))
        {
            var cells = line.Split(',');
            var airport = registry.Find(cells[3]);
            departure = airport is null ? null : DateTime.Parse(cells[0], CultureInfo.InvariantCulture).AddHours(-airport.UtcOffset);
            Known[line] = departure;
        }

        return departure;
    }
}
