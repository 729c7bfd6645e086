// Caught by: Asks_a_column_without_allocating
// Ten bytes for a flight as well, and no objects: but the delays are ten bytes apart, and whoever wants them side by side has to copy them.
using System.Runtime.InteropServices;
using Data;

namespace Frames.Exercise1;

public sealed class FlightFrame(int capacity)
{
    private static readonly DateTime Start = new(2001, 1, 1);

    private readonly Row[] _rows = new Row[capacity];
    private readonly List<string> _airports = [];
    private readonly Dictionary<string, byte> _codes = [];

    public int Count { get; private set; }

    public ReadOnlySpan<short> Delays => Array.ConvertAll(_rows[..Count], row => row.Delay);

    public ReadOnlySpan<short> Distances => Array.ConvertAll(_rows[..Count], row => row.Distance);

    public Flight this[int row]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
            var (minute, delay, distance, origin, destination) = _rows[row];
            return new Flight(Start.AddTicks(minute * TimeSpan.TicksPerMinute), delay, distance, _airports[origin], _airports[destination]);
        }
    }

    public void Add(Flight flight)
    {
        _rows[Count] = new Row(
            MinuteOf(flight.Date), checked((short)flight.Delay), checked((short)flight.Distance), CodeOf(flight.Origin), CodeOf(flight.Destination));
        Count++;
    }

    public int CountFrom(string airport)
    {
        var departures = 0;
        if (_codes.TryGetValue(airport, out var code))
        {
            foreach (var row in _rows.AsSpan(0, Count))
                departures += row.Origin == code ? 1 : 0;
        }

        return departures;
    }

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

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct Row(int Minute, short Delay, short Distance, byte Origin, byte Destination);
}
