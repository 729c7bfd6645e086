// Peer: Microsoft.Data.Analysis, two columns
using System.Globalization;
using Microsoft.Data.Analysis;

namespace Frames.Exercise3;

public static class LatestAirports
{
    /// <summary>The airports whose flights arrive latest in the mean, of those from which <paramref name="minFlights"/> left or more: the latest first, <paramref name="most"/> at most.</summary>
    public static AirportDelay[] In(string csv, int minFlights, int most)
    {
        var lines = csv.AsSpan();
        var header = TakeLine(ref lines);
        var origin = PlaceOf("origin", header);
        var delay = PlaceOf("delay", header);

        var minutes = new PrimitiveDataFrameColumn<int>("delay", Rows(lines));
        var airport = new StringDataFrameColumn("origin", Rows(lines));
        var names = new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();
        for (var row = 0L; !lines.IsEmpty; row++)
        {
            var line = TakeLine(ref lines);
            var cell = CellAt(origin, line);
            if (!names.TryGetValue(cell, out var name))
                names.Set.Add(name = cell.ToString());
            airport[row] = name;
            minutes[row] = int.Parse(CellAt(delay, line), CultureInfo.InvariantCulture);
        }

        if (minutes.Length == 0)
            return [];
        var byAirport = new DataFrame(minutes, airport).GroupBy("origin");
        var means = byAirport.Mean("delay");
        var counts = byAirport.Count("delay");
        return [.. Enumerable.Range(0, (int)means.Rows.Count)
            .Select(row => new AirportDelay((string)means["origin"][row], (long)counts["delay"][row], 60 * (double)means["delay"][row]))
            .Where(each => each.Flights >= minFlights)
            .OrderByDescending(each => each.MeanSeconds)
            .ThenBy(each => each.Airport, StringComparer.Ordinal)
            .Take(most)];
    }

    private static long Rows(ReadOnlySpan<char> lines) => lines.Count('\n') + (lines.IsEmpty || lines[^1] == '\n' ? 0 : 1);

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
}
