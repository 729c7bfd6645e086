// Caught by: Keeps_its_columns_in_step_after_a_refusal
// Each column checks what it takes. When the second refuses, the first has its number already, and from there on it is a row ahead.
using System.Runtime.InteropServices;
using Data;

namespace Frames.Exercise1;

public sealed class FlightFrame(int capacity)
{
    private static readonly DateTime Start = new(2001, 1, 1);

    private readonly List<int> _minutes = new(capacity);
    private readonly List<short> _delays = new(capacity);
    private readonly List<short> _distances = new(capacity);
    private readonly List<byte> _origins = new(capacity);
    private readonly List<byte> _destinations = new(capacity);
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
        _minutes.Add(MinuteOf(flight.Date));
        _delays.Add(checked((short)flight.Delay));
        _distances.Add(checked((short)flight.Distance));
        _origins.Add(CodeOf(flight.Origin));
        _destinations.Add(CodeOf(flight.Destination));
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
