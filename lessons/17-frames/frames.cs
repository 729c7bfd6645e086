using System.Globalization;
using Microsoft.Data.Analysis;

namespace Lessons;

public sealed class Frames : Lesson
{
    #region load-frame
    private static DataFrame LoadFrame(string csv) =>
        DataFrame.LoadCsvFromString(csv);
    #endregion

    #region load-rows
    private sealed record Flight(
        DateTime Date, int Delay, int Distance,
        string Origin, string Destination);

    private static Flight[] LoadRows(string csv) =>
        [.. csv.TrimEnd().Split('\n').Skip(1)
            .Select(line => line.Split(','))
            .Select(cell => new Flight(
                DateTime.Parse(cell[0]),
                int.Parse(cell[1]), int.Parse(cell[2]),
                cell[3], cell[4]))];
    #endregion

    #region load-columns
    private sealed record Columns(
        int[] Minute, short[] Delay, short[] Distance,
        byte[] Origin, byte[] Destination, Airports Airports);

    private static Columns LoadColumns(ReadOnlySpan<char> csv)
    {
        var lines = csv[(csv.IndexOf('\n') + 1)..];
        var rows = lines.Count('\n');
        var flights = new Columns(
            new int[rows], new short[rows], new short[rows],
            new byte[rows], new byte[rows], new Airports());
        Span<Range> cell = stackalloc Range[5];
        for (var row = 0; row < rows; row++)
        {
            var line = lines[..lines.IndexOf('\n')];
            lines = lines[(line.Length + 1)..];
            line.Split(cell, ',');
            flights.Minute[row] = Minute(line[cell[0]]);
            flights.Delay[row] = short.Parse(line[cell[1]]);
            flights.Distance[row] =
                short.Parse(line[cell[2]]);
            flights.Origin[row] =
                flights.Airports.CodeOf(line[cell[3]]);
            flights.Destination[row] =
                flights.Airports.CodeOf(line[cell[4]]);
        }

        return flights;
    }
    #endregion

    #region filter-copies
    private static double MeanOfCopy(DataFrame flights)
    {
        var late = flights.Filter(
            flights["delay"].ElementwiseGreaterThan(0f));
        var fromOrd = late.Filter(
            late["origin"].ElementwiseEquals("ORD"));
        return fromOrd["distance"].Mean();
    }
    #endregion

    #region filter-rows
    private static double MeanOfRows(Columns flights, byte ord)
    {
        var rows = new int[flights.Delay.Count(d => d > 0)];
        var hits = 0;
        for (var row = 0; row < flights.Delay.Length; row++)
            if (flights.Delay[row] > 0)
                rows[hits++] = row;

        hits = 0;
        foreach (var row in rows)
            if (flights.Origin[row] == ord)
                rows[hits++] = row;

        var miles = 0.0;
        foreach (var row in rows.AsSpan(0, hits))
            miles += flights.Distance[row];
        return miles / hits;
    }
    #endregion

    #region scale-copies
    private static DataFrameColumn Seconds(
        DataFrame flights) =>
        flights["delay"] * 60;
    #endregion

    #region scale-in-place
    private static DataFrameColumn ToSeconds(
        DataFrame flights) =>
        flights["delay"].Multiply(60f, inPlace: true);
    #endregion

    #region in-place-wrong-type
    private static DataFrameColumn ToWholeSeconds(
        DataFrame flights) =>
        flights["delay"].Multiply(60, inPlace: true);
    #endregion

    #region by-row
    private static double TotalByRow(DataFrame flights)
    {
        var total = 0.0;
        foreach (var row in flights.Rows)
            total += (float)row[1];
        return total;
    }
    #endregion

    #region by-column
    private static double TotalByColumn(DataFrame flights)
    {
        var delays = (SingleDataFrameColumn)flights["delay"];
        var total = 0.0;
        for (var row = 0L; row < delays.Length; row++)
            total += delays[row] ?? 0;
        return total;
    }
    #endregion

    #region sorted-apart
    private static void SortByDelay(Columns flights) =>
        Array.Sort(flights.Delay);
    #endregion

    private static readonly Lazy<string> Csv = new(() => File.ReadAllText("exercises/data/flights20k.csv"));

    public override string Pair => "17-frames";

    public override IReadOnlyList<Snippet> Snippets =>
    [
        Snippet.Keeping("load-frame", () => LoadFrame(Csv.Value), frame => frame.Columns.Select(column => column.DataType.Name)),
        Snippet.Keeping("load-rows", () => LoadRows(Csv.Value), flights => $"{flights.Length} flights").Drawing(() => new Flight(default, 33, 2176, "LAS", "PHL")),
        Snippet.Keeping("load-columns", () => LoadColumns(Csv.Value), flights => $"{flights.Delay.Length} flights, {flights.Airports.Names.Count} airports").Drawing(() => new short[20_000]),
        // Its frames make more objects than a worker can tell one by one; the code of these snippets makes none itself.
        Snippet.Of("filter-copies", Frame, MeanOfCopy, Mean) with { Call = null },
        Snippet.Of("filter-rows", Table, flights => MeanOfRows(flights, flights.Airports.CodeOf("ORD")), Mean),
        Snippet.Of("scale-copies", Frame, Seconds, TypeAndTotal) with { Call = null },
        Snippet.Of("scale-in-place", Frame, ToSeconds, TypeAndTotal),
        Snippet.Failing<ArgumentException>("in-place-wrong-type", () => ToWholeSeconds(Frame())),
        Snippet.Of("by-row", Frame, TotalByRow, Total) with { Call = null },
        Snippet.Of("by-column", Frame, TotalByColumn, Total),
        Snippet.Showing("sorted-apart", FirstBeforeAndAfter),
    ];

    private static DataFrame Frame() => LoadFrame(Csv.Value);

    private static Columns Table() => LoadColumns(Csv.Value);

    private static int Minute(ReadOnlySpan<char> date) =>
        (int)(DateTime.ParseExact(date, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) - new DateTime(2001, 1, 1)).TotalMinutes;

    private static string FirstBeforeAndAfter()
    {
        var flights = Table();
        var before = First(flights);
        SortByDelay(flights);
        return $"the first flight: before {before}; after {First(flights)}";
    }

    private static string First(Columns flights) => $"{flights.Airports.Names[flights.Origin[0]]} {flights.Delay[0]}";

    private static string Mean(double miles) => $"mean: {miles:F1}";

    private static string Total(double minutes) => $"total: {minutes:F0}";

    private static string TypeAndTotal(DataFrameColumn column) => $"{column.DataType.Name}; total: {Convert.ToDouble(column.Sum(), CultureInfo.InvariantCulture):F0}";

    /// <summary>Codes and names, as the lesson on categoricals makes them.</summary>
    private sealed class Airports
    {
        private readonly Dictionary<string, byte> _codeOf = [];

        public List<string> Names { get; } = [];

        public byte CodeOf(ReadOnlySpan<char> name)
        {
            if (_codeOf.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var code))
                return code;
            code = checked((byte)Names.Count);
            Names.Add(name.ToString());
            _codeOf.Add(Names[code], code);
            return code;
        }
    }
}
