using System.Globalization;

namespace Leaks.Exercise3;

public static class DepartureTimes
{
    /// <summary>When each flight left, in UTC; null where the registry does not know its origin.</summary>
    /// <param name="lines">Lines with the columns <c>date,delay,distance,origin,destination</c>, without the header.</param>
    public static IReadOnlyList<DateTime?> InUtc(IEnumerable<string> lines, AirportRegistry registry)
    {
        // A local variable: the memo lives as long as the work it is for, so nothing in it needs a bound.
        var airports = new Dictionary<string, Airport?>();
        return [.. lines.Select(line => InUtc(line, airports, registry))];
    }

    private static DateTime? InUtc(string line, Dictionary<string, Airport?> airports, AirportRegistry registry)
    {
        var cells = line.Split(',');
        var origin = cells[3];
        if (!airports.TryGetValue(origin, out var airport))
            airports[origin] = airport = registry.Find(origin);
        return airport is null ? null : DateTime.Parse(cells[0], CultureInfo.InvariantCulture).AddHours(-airport.UtcOffset);
    }
}
