// Caught by: Pays_for_the_columns_only
// One loop over the columns in place of five lines, as a data frame has it. Each number goes into a box on its way to the column.
using System.Collections;
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
        object[] row = [MinuteOf(flight.Date), checked((short)flight.Delay), checked((short)flight.Distance), CodeOf(flight.Origin), CodeOf(flight.Destination)];
        IList[] columns = [_minutes, _delays, _distances, _origins, _destinations];
        for (var column = 0; column < columns.Length; column++)
            columns[column].Add(row[column]);
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
