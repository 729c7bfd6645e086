using Data;
using Microsoft.Data.Analysis;

namespace Frames.Exercise4;

/// <summary>Frames of flights, with a column <c>delay</c> and a column <c>distance</c>.</summary>
internal static class FlightFrame
{
    internal static DataFrame Of(Seed seed, int size) => Of(Delays(seed, size), Distances(seed, size));

    internal static DataFrame Of(IEnumerable<int?> delays, IEnumerable<int?> distances) =>
        new(new Int32DataFrameColumn("delay", delays), new Int32DataFrameColumn("distance", distances));

    /// <summary>Delays of real flights in minutes, of which one in thirty is missing.</summary>
    internal static int?[] Delays(Seed seed, int size)
    {
        var thirtieth = Synth.Column(seed, size, below: 30);
        return [.. Flights.Sample(seed, size).Select((flight, row) => thirtieth[row] == 0 ? (int?)null : flight.Delay)];
    }

    /// <summary>Miles of the same flights; none is missing.</summary>
    internal static int?[] Distances(Seed seed, int size) => [.. Flights.Sample(seed, size).Select(flight => (int?)flight.Distance)];
}
