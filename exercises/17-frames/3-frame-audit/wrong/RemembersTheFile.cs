// Caught by: Forgets_the_file
// Whoever asks for the same report twice waits once. The file is kept, to know it again, until another one is asked for.
using System.Globalization;
using System.Runtime.InteropServices;

namespace Frames.Exercise3;

public static class LatestAirports
{
    private static string? _csv;
    private static Dictionary<string, Total> _totals = [];

    /// <summary>The airports whose flights arrive latest in the mean, of those from which <paramref name="minFlights"/> left or more: the latest first, <paramref name="most"/> at most.</summary>
    public static AirportDelay[] In(string csv, int minFlights, int most)
    {
        if (!ReferenceEquals(csv, _csv))
            (_csv, _totals) = (csv, TotalsOf(csv));
        return [.. _totals
            .Where(airport => airport.Value.Flights >= minFlights)
            .Select(airport => new AirportDelay(airport.Key, airport.Value.Flights, 60.0 * airport.Value.Minutes / airport.Value.Flights))
            .OrderByDescending(airport => airport.MeanSeconds)
            .ThenBy(airport => airport.Airport, StringComparer.Ordinal)
            .Take(most)];
    }

    private static Dictionary<string, Total> TotalsOf(string csv)
    {
        var lines = csv.AsSpan();
        var header = TakeLine(ref lines);
        var origin = PlaceOf("origin", header);
        var delay = PlaceOf("delay", header);

        var totals = new Dictionary<string, Total>();
        var totalOf = totals.GetAlternateLookup<ReadOnlySpan<char>>();
        while (!lines.IsEmpty)
        {
            var line = TakeLine(ref lines);
            ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(totalOf, CellAt(origin, line), out _);
            total.Minutes += int.Parse(CellAt(delay, line), CultureInfo.InvariantCulture);
            total.Flights++;
        }

        return totals;
    }

    private static ReadOnlySpan<char> TakeLine(ref ReadOnlySpan<char> lines)
    {
        var end = lines.IndexOf('\n');
        var line = end < 0 ? lines : lines[..end];
        lines = end < 0 ? [] : lines[(end + 1)..];
        return line;
    }

    private static int PlaceOf(string column, ReadOnlySpan<char> header)
    {
        var place = 0;
        foreach (var cell in header.Split(','))
        {
            if (header[cell].SequenceEqual(column))
                return place;
            place++;
        }

        throw new ArgumentException($"the file has no column '{column}'", nameof(column));
    }

    private static ReadOnlySpan<char> CellAt(int place, ReadOnlySpan<char> line)
    {
        for (; place > 0; place--)
            line = line[(line.IndexOf(',') + 1)..];
        return line.IndexOf(',') is var comma and >= 0 ? line[..comma] : line;
    }

    private struct Total
    {
        internal long Minutes;
        internal long Flights;
    }
}
