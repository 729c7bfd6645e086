// Caught by: Keeps_no_rows
// A bound on the number of rows; a row with all its cells is larger than one thinks.
using System.Globalization;

namespace Leaks.Exercise3;

public static class DepartureTimes
{
    private const int Room = 400;

    private static readonly Dictionary<string, string[]> Rows = [];
    private static readonly Queue<string> Order = [];

    public static IReadOnlyList<DateTime?> InUtc(IEnumerable<string> lines, AirportRegistry registry)
    {
        var airports = new Dictionary<string, Airport?>();
        return [.. lines.Select(line => InUtc(CellsOf(line), airports, registry))];
    }

    private static string[] CellsOf(string line)
    {
        if (Rows.TryGetValue(line, out var cells))
            return cells;
        if (Order.Count == Room)
            Rows.Remove(Order.Dequeue());
        Order.Enqueue(line);
        return Rows[line] = line.Split(',');
    }

    private static DateTime? InUtc(string[] cells, Dictionary<string, Airport?> airports, AirportRegistry registry)
    {
        if (!airports.TryGetValue(cells[3], out var airport))
            airports[cells[3]] = airport = registry.Find(cells[3]);
        return airport is null ? null : DateTime.Parse(cells[0], CultureInfo.InvariantCulture).AddHours(-airport.UtcOffset);
    }
}
