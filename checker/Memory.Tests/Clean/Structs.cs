namespace Checker.Memory.Tests.Clean.Structs;

/// <summary>Empties the struct in its static field.</summary>
public static class Delays
{
    private readonly record struct Entry(Flight[] Flights, int Count);

    private static Entry _last;

    public static long Of(Flight[] flights)
    {
        _last = new Entry(flights, flights.Length);
        var count = _last.Count;
        _last = default;
        return count;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
