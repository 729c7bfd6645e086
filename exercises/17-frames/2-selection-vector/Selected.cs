using System.Text.Json.Serialization;

namespace Frames.Exercise2;

/// <summary>The selection as the exercise made it. What it leads to is part of the answer.</summary>
public sealed record Selected([property: JsonIgnore] Selection Selection, long MinutesLate)
{
    public IEnumerable<int> Minutes => Rows.Select(row => row.Minute);

    public IEnumerable<short> Delays => Rows.Select(row => row.Delay);

    public IEnumerable<short> Distances => Rows.Select(row => row.Distance);

    public IEnumerable<string> Origins => Rows.Select(row => row.Origin);

    public IEnumerable<string> Destinations => Rows.Select(row => row.Destination);

    /// <summary>Reads the flights when somebody asks.</summary>
    [JsonIgnore]
    public IEnumerable<FlightRow> Rows => Enumerable.Range(0, Selection.Count).Select(place => Selection[place]);
}
