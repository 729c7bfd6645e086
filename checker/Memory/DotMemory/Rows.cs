using Checker.Memory.Retentions;

namespace Checker.Memory.DotMemory;

/// <summary>How one question was answered: objects and bytes of each type.</summary>
internal sealed class Rows(IEnumerable<Row> rows)
{
    private readonly SortedDictionary<string, Row> _rows = new(
        rows.GroupBy(row => row.Name).ToDictionary(same => same.Key, same => new Row(same.Key, same.First().Type, Sum(same))), StringComparer.Ordinal);

    public static Rows Of(Tally tally) => new([new Row("", null, tally)]);

    /// <summary>Most bytes first.</summary>
    public IReadOnlyList<Row> ByBytes => [.. _rows.Values.OrderByDescending(row => row.Tally.Bytes)];

    public Tally Total => Sum(_rows.Values);

    public bool IsSameAs(Rows other) => _rows.Values.SequenceEqual(other._rows.Values);

    /// <summary>Without what the instrument itself made. A type of which then nothing is left is left out.</summary>
    /// <exception cref="InconclusiveException">It made more than there is.</exception>
    public Rows Less(Rows own)
    {
        var left = _rows.Values.Concat(own._rows.Values.Select(row => row with { Tally = default(Tally) - row.Tally })).ToList();
        var rows = new Rows(left);
        return rows._rows.Values.All(row => row.Tally is { Objects: >= 0, Bytes: >= 0 })
            ? new Rows(rows._rows.Values.Where(row => row.Tally != default))
            : throw Calibration.Unsteady();
    }

    private static Tally Sum(IEnumerable<Row> rows) => rows.Aggregate(default(Tally), (sum, row) => sum + row.Tally);
}
