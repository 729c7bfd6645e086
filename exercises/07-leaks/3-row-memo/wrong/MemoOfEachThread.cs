// Caught by: Keeps_no_more_with_every_file
// A field for each thread needs no lock, and looks like something that ends with the work; a thread lives on, and so does what hangs on it.
using System.Globalization;

namespace Leaks.Exercise3;

public static class DepartureTimes
{
    [ThreadStatic]
    private static Dictionary<string, Airport?>? _airports;

    public static IReadOnlyList<DateTime?> InUtc(IEnumerable<string> lines, AirportRegistry registry) =>
        [.. lines.Select(line => InUtc(line, _airports ??= [], registry))];

    private static DateTime? InUtc(string line, Dictionary<string, Airport?> airports, AirportRegistry registry)
    {
        var cells = line.Split(',');
        if (!airports.TryGetValue(cells[3], out var airport))
            airports[cells[3]] = airport = registry.Find(cells[3]);
        return airport is null ? null : DateTime.Parse(cells[0], CultureInfo.InvariantCulture).AddHours(-airport.UtcOffset);
    }
}
