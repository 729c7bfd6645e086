using System.Text.Json.Serialization;
using Microsoft.Data.Analysis;

namespace Frames.Exercise4;

/// <summary>How many cells were changed, and the frame as it was left.</summary>
public readonly record struct Capped(int Cells, [property: JsonIgnore] DataFrame Flights)
{
    /// <summary>What stands in the frame now, from top to bottom.</summary>
    public IEnumerable<int?> Delays => (PrimitiveDataFrameColumn<int>)Flights["delay"];
}
