// Caught by: Pays_for_the_columns_only
// Columns outside of the managed heap, where no counter sees them, and nobody gives them back.
using System.Runtime.InteropServices;
using Data;

namespace Frames.Exercise1;

/// <summary>A table of flights. It is filled with one flight after the other, and then asked.</summary>
/// <param name="capacity">How many flights there will be at most.</param>
public sealed unsafe class FlightFrame(int capacity)
{
    private static readonly DateTime Start = new(2001, 1, 1);

    private readonly int* _minutes = (int*)NativeMemory.Alloc((nuint)capacity, sizeof(int));
    private readonly short* _delays = (short*)NativeMemory.Alloc((nuint)capacity, sizeof(short));
    private readonly short* _distances = (short*)NativeMemory.Alloc((nuint)capacity, sizeof(short));
    private readonly byte* _origins = (byte*)NativeMemory.Alloc((nuint)capacity, sizeof(byte));
    private readonly byte* _destinations = (byte*)NativeMemory.Alloc((nuint)capacity, sizeof(byte));
    private readonly List<string> _airports = [];
    private readonly Dictionary<string, byte> _codes = [];

    public int Count { get; private set; }

    /// <summary>Minutes, one number for each flight; below zero is early.</summary>
    public ReadOnlySpan<short> Delays => new(_delays, Count);

    /// <summary>Miles, one number for each flight.</summary>
    public ReadOnlySpan<short> Distances => new(_distances, Count);

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
        _codes.TryGetValue(airport, out var code) ? new ReadOnlySpan<byte>(_origins, Count).Count(code) : 0;

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
