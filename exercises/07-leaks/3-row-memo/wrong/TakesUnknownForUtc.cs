// Caught by: Gives_each_departure_in_utc
// Where the registry knows nothing, an offset of zero is at hand, and looks like an answer.
using System.Globalization;

namespace Leaks.Exercise3;

public static class DepartureTimes
{
    public static IReadOnlyList<DateTime?> InUtc(IEnumerable<string> lines, AirportRegistry registry)
    {
        var offsets = new Dictionary<string, int>();
        return [.. lines.Select(line => InUtc(line, offsets, registry))];
    }

    private static DateTime? InUtc(string line, Dictionary<string, int> offsets, AirportRegistry registry)
    {
        var cells = line.Split(',');
        if (!offsets.TryGetValue(cells[3], out var offset))
            offsets[cells[3]] = offset = registry.Find(cells[3])?.UtcOffset ?? 0;
        return DateTime.Parse(cells[0], CultureInfo.InvariantCulture).AddHours(-offset);
    }
}
