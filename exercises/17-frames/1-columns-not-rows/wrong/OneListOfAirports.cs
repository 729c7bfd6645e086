// Caught by: Hides_nothing_elsewhere
// All files have the same airports, so all tables share one list of them. It grows with each new name, and nobody ever empties it.
using Data;

namespace Frames.Exercise1;

public sealed class FlightFrame(int capacity)
{
    private static readonly DateTime Start = new(2001, 1, 1);

    private readonly int[] _minutes = new int[capacity];
    private readonly short[] _delays = new short[capacity];
    private readonly short[] _distances = new short[capacity];
    private readonly byte[] _origins = new byte[capacity];
    private readonly byte[] _destinations = new byte[capacity];
    private static readonly List<string> _airports = [];
    private static readonly Dictionary<string, byte> _codes = [];

    public int Count { get; private set; }

    public ReadOnlySpan<short> Delays => _delays.AsSpan(0, Count);

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

    public int CountFrom(string airport) =>
        _codes.TryGetValue(airport, out var code) ? _origins.AsSpan(0, Count).Count(code) : 0;

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
