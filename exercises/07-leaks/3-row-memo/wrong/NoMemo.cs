// Caught by: Asks_for_no_airport_twice
// Without a memo nothing is kept, and the registry is asked for every line.
using System.Globalization;

namespace Leaks.Exercise3;

public static class DepartureTimes
{
    public static IReadOnlyList<DateTime?> InUtc(IEnumerable<string> lines, AirportRegistry registry) =>
        [.. lines.Select(line => InUtc(line, registry))];

    private static DateTime? InUtc(string line, AirportRegistry registry)
    {
        var cells = line.Split(',');
        return registry.Find(cells[3]) is { } airport
            ? DateTime.Parse(cells[0], CultureInfo.InvariantCulture).AddHours(-airport.UtcOffset)
            : null;
    }
}
