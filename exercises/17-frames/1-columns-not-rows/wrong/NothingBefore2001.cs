// Caught by: Takes_every_flight_that_fits
// Minutes since the year began are never below zero, as long as nobody brings a flight of the year before.
using Data;

namespace Frames.Exercise1;

/// <summary>A table of flights. It is filled with one flight after the other, and then asked.</summary>
/// <param name="capacity">How many flights there will be at most.</param>
public sealed class FlightFrame(int capacity)
{
    private static readonly DateTime Start = new(2001, 1, 1);

    private readonly uint[] _minutes = new uint[capacity];
    private readonly short[] _delays = new short[capacity];
    private readonly short[] _distances = new short[capacity];
    private readonly byte[] _origins = new byte[capacity];
    private readonly byte[] _destinations = new byte[capacity];
    private readonly List<string> _airports = [];
    private readonly Dictionary<string, byte> _codes = [];

    public int Count { get; private set; }

    /// <summary>Minutes, one number for each flight; below zero is early.</summary>
    public ReadOnlySpan<short> Delays => _delays.AsSpan(0, Count);

    /// <summary>Miles, one number for each flight.</summary>
    public ReadOnlySpan<short> Distances => _distances.AsSpan(0, Count);

    public Flight this[int row]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
            return new Flight(
                Start.AddTicks(_minutes[row] * TimeSpan.TicksPerMinute),
                _delays[row],
                _distances[row],
                _airports[_origins[row]],
                _airports[_destinations[row]]);
        }
    }

    /// <summary>Adds a flight below the last one.</summary>
    /// <exception cref="OverflowException">The table cannot hold this flight exactly. It is as it was before.</exception>
    public void Add(Flight flight)
    {
        // Whatever can be refused comes first, so that a row is written to all columns or to none.
        var minute = MinuteOf(flight.Date);
        var delay = checked((short)flight.Delay);
        var distance = checked((short)flight.Distance);
        var origin = CodeOf(flight.Origin);
        var destination = CodeOf(flight.Destination);

        _minutes[Count] = minute;
        _delays[Count] = delay;
        _distances[Count] = distance;
        _origins[Count] = origin;
        _destinations[Count] = destination;
        Count++;
    }

    /// <summary>How many flights left from <paramref name="airport"/>.</summary>
    public int CountFrom(string airport) =>
        _codes.TryGetValue(airport, out var code) ? _origins.AsSpan(0, Count).Count(code) : 0;

    private static uint MinuteOf(DateTime date)
    {
        var (minute, rest) = Math.DivRem((date - Start).Ticks, TimeSpan.TicksPerMinute);
        return rest == 0 ? checked((uint)minute) : throw new OverflowException($"{date:O} lies between two minutes");
    }

    private byte CodeOf(string airport)
    {
        if (!_codes.TryGetValue(airport, out var code))
        {
            code = checked((byte)_airports.Count);
            _airports.Add(airport);
            _codes.Add(airport, code);
        }

        return code;
    }
}
