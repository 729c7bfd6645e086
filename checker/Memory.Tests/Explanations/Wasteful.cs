using System.Runtime.CompilerServices;

namespace Checker.Memory.Tests.Explanations.Wasteful;

public sealed class Day(Flight[] flights)
{
    public Flight[] Flights => flights;
}

/// <summary>Allocates in two methods, one kind of object in both, and keeps two things in static fields.</summary>
public static class Delays
{
    private static readonly List<Day> Days = [];
    private static byte[]? _ticket;

    public static long Of(Flight[] flights)
    {
        Days.Add(new Day(flights));
        _ticket = new byte[100];
        return Sum(flights.Select(flight => (long)flight.Delay).ToArray()) + _ticket.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Sum(long[] delays)
    {
        var copy = new long[delays.Length];
        delays.CopyTo(copy, 0);
        return copy.Sum();
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
