using System.Text.Json.Serialization;

namespace NumericTypes.Exercise1;

/// <summary>The table as the exercise fills it. What stands in its columns is part of the answer.</summary>
public sealed record FlightColumns([property: JsonIgnore] NumberColumn[] Columns)
{
    /// <summary>Reads the columns when somebody asks.</summary>
    public IEnumerable<IEnumerable<long>> Numbers =>
        Columns.Select(column => Enumerable.Range(0, column.Count).Select(row => column[row]));
}
