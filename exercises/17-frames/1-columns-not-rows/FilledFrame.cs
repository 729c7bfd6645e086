using System.Text.Json.Serialization;
using Data;

namespace Frames.Exercise1;

/// <summary>The table as the exercise filled it. What stands in its rows is part of the answer.</summary>
public sealed record FilledFrame([property: JsonIgnore] FlightFrame Frame)
{
    /// <summary>Makes the rows when somebody asks.</summary>
    public IEnumerable<Flight> Rows => Enumerable.Range(0, Frame.Count).Select(row => Frame[row]);
}
