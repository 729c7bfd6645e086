// Caught by: Keeps_no_more_with_every_file
// There are only so many airports, but whoever mistypes one makes a key that no file will ever have again.
using System.Globalization;

namespace Leaks.Exercise3;

public static class DepartureTimes
{
    private static readonly Dictionary<string, Airport?> Airports = [];

    public static IReadOnlyList<DateTime?> InUtc(IEnumerable<string> lines, AirportRegistry registry) =>
        [.. lines.Select(line => InUtc(line, registry))];

    private static DateTime? InUtc(string line, AirportRegistry registry)
    {
        var cells = line.Split(',');
        if (!Airports.TryGetValue(cells[3], out var airport))
            Airports[cells[3]] = airport = registry.Find(cells[3]);
        return airport is null ? null : DateTime.Parse(cells[0], CultureInfo.InvariantCulture).AddHours(-airport.UtcOffset);
    }
}
