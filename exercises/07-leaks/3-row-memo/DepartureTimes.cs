using System.Globalization;

namespace Leaks.Exercise3;

public static class DepartureTimes
{
    // The registry is slow. What is known need not be asked again.
    private static readonly Dictionary<string, DateTime?> Known = [];

    /// <summary>When each flight left, in UTC; null where the registry does not know its origin.</summary>
    /// <param name="lines">Lines with the columns <c>date,delay,distance,origin,destination</c>, without the header.</param>
    public static IReadOnlyList<DateTime?> InUtc(IEnumerable<string> lines, AirportRegistry registry) =>
        [.. lines.Select(line => InUtc(line, registry))];

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
