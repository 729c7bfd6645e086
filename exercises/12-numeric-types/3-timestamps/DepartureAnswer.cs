using System.Globalization;
using System.Text.Json.Serialization;

namespace NumericTypes.Exercise3;

/// <summary>The column that was read. What stands in it is part of the answer.</summary>
public sealed record DepartureAnswer([property: JsonIgnore] DepartureColumn Column)
{
    /// <summary>Reads the column when somebody asks.</summary>
    public IEnumerable<string> Departures =>
        Enumerable.Range(0, Column.Count).Select(row => Column[row].ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
}
