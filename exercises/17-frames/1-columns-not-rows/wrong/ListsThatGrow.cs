// Caught by: Keeps_ten_bytes_for_each_flight
// A list grows by itself, so why say how long it gets? It doubles, and what it has taken too much it keeps.
using System.Runtime.InteropServices;
using Data;

namespace Frames.Exercise1;

public sealed class FlightFrame
{
    public FlightFrame(int capacity) => ArgumentOutOfRangeException.ThrowIfNegative(capacity);

    private static readonly DateTime Start = new(2001, 1, 1);

    private readonly List<int> _minutes = [];
    private readonly List<short> _delays = [];
    private readonly List<short> _distances = [];
    private readonly List<byte> _origins = [];
    private readonly List<byte> _destinations = [];
    private readonly List<string> _airports = [];
    private readonly Dictionary<string, byte> _codes = [];

    public int Count => _destinations.Count;

    public ReadOnlySpan<short> Delays => CollectionsMarshal.AsSpan(_delays);

    public ReadOnlySpan<short> Distances => CollectionsMarshal.AsSpan(_distances);

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

    public void Add(Flight flight)
    {
        // Whatever can be refused comes first, so that a row is written to all columns or to none.
        var minute = MinuteOf(flight.Date);
        var delay = checked((short)flight.Delay);
        var distance = checked((short)flight.Distance);
        var origin = CodeOf(flight.Origin);
        var destination = CodeOf(flight.Destination);

        _minutes.Add(minute);
        _delays.Add(delay);
        _distances.Add(distance);
        _origins.Add(origin);
        _destinations.Add(destination);
    }

    public int CountFrom(string airport) =>
        _codes.TryGetValue(airport, out var code) ? CollectionsMarshal.AsSpan(_origins).Count(code) : 0;

    private static int MinuteOf(DateTime date)
    {
        var (minute, rest) = Math.DivRem((date - Start).Ticks, TimeSpan.TicksPerMinute);
        return rest == 0 ? checked((int)minute) : throw new OverflowException($"{date:O} lies between two minutes");
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
