using System.Runtime.InteropServices;

namespace Lessons;

public sealed class Capstone : Lesson
{
    #region rows-first
    private static (int Airports, int Percentile95) RowsFirst(TextReader csv)
    {
        var rows = Lines(csv).Select(line => line.Split(',')).ToList();
        var means = rows.GroupBy(row => row[3])
            .ToDictionary(airport => airport.Key, airport => airport.Average(row => int.Parse(row[1])));
        var sorted = rows.Select(row => int.Parse(row[1])).Order().ToList();
        return (means.Count, sorted[(95 * sorted.Count + 99) / 100 - 1]);
    }
    #endregion

    #region percentile-by-sorting
    private static int PercentileBySorting(IEnumerable<int> delays)
    {
        var sorted = delays.Order().ToList();
        return sorted[(95 * sorted.Count + 99) / 100 - 1];
    }
    #endregion

    #region percentile-by-counting
    private static int PercentileByCounting(IEnumerable<int> delays)
    {
        var flights = 0;
        var byDelay = new Dictionary<int, int>();
        foreach (var delay in delays)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(byDelay, delay, out _)++;
            flights++;
        }

        var behind = 0;
        foreach (var (delay, count) in byDelay.OrderBy(entry => entry.Key))
        {
            behind += count;
            if (100 * behind >= 95 * flights)
                return delay;
        }

        throw new InvalidOperationException("no flights");
    }
    #endregion

    #region one-pass
    private static (int Airports, int Percentile95) OnePass(TextReader csv)
    {
        var airports = new Dictionary<string, (int Flights, long Minutes)>();
        var byCode = airports.GetAlternateLookup<ReadOnlySpan<char>>();
        var percentile = PercentileByCounting(Lines(csv).Select(line =>
        {
            var delay = int.Parse(Cell(line, 1));
            ref var airport = ref CollectionsMarshal.GetValueRefOrAddDefault(byCode, Cell(line, 3), out _);
            airport = (airport.Flights + 1, airport.Minutes + delay);
            return delay;
        }));
        return (airports.Count, percentile);
    }
    #endregion

    public override string Pair => "25-capstone";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Of("rows-first", Csv, csv => RowsFirst(csv), Text),
        Snippet.Of("percentile-by-sorting", Delays, delays => PercentileBySorting(delays)),
        Snippet.Of("percentile-by-counting", Delays, delays => PercentileByCounting(delays)),
        Snippet.Of("one-pass", Csv, csv => OnePass(csv), Text),
    ];

    private static string Text((int Airports, int Percentile95) answer) => $"{answer.Airports} airports, {answer.Percentile95} minutes";

    private static IEnumerable<string> Lines(TextReader csv)
    {
        csv.ReadLine();
        while (csv.ReadLine() is { } line)
            yield return line;
    }

    private static ReadOnlySpan<char> Cell(ReadOnlySpan<char> line, int column)
    {
        for (; column > 0; column--)
            line = line[(line.IndexOf(',') + 1)..];
        return line.IndexOf(',') is var end and >= 0 ? line[..end] : line;
    }

    private static StringReader Csv() => new(File.ReadAllText("exercises/data/flights20k.csv"));

    private static int[] Delays() => [.. Lines(Csv()).Select(line => int.Parse(Cell(line, 1)))];
}
