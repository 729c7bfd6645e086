using Data;

namespace Frames.Exercise1;

/// <summary>A table of flights. It is filled with one flight after the other, and then asked.</summary>
/// <param name="capacity">How many flights there will be at most.</param>
public sealed class FlightFrame(int capacity)
{
    private readonly List<Flight> _rows = new(capacity);

    public int Count => _rows.Count;

    /// <summary>Minutes, one number for each flight; below zero is early.</summary>
    public ReadOnlySpan<short> Delays => _rows.Select(flight => checked((short)flight.Delay)).ToArray();

    /// <summary>Miles, one number for each flight.</summary>
    public ReadOnlySpan<short> Distances => _rows.Select(flight => checked((short)flight.Distance)).ToArray();

    public Flight this[int row] => _rows[row];

    /// <summary>Adds a flight below the last one.</summary>
    /// <exception cref="OverflowException">The table cannot hold this flight exactly. It is as it was before.</exception>
    public void Add(Flight flight) => _rows.Add(flight);

    /// <summary>How many flights left from <paramref name="airport"/>.</summary>
    public int CountFrom(string airport) => _rows.Count(flight => flight.Origin == airport);
}
