namespace Checker.Memory.Tests.Leaks.Structs;

/// <summary>Keeps a struct in a static field.</summary>
public static class Delays
{
    private readonly record struct Entry(Flight[] Flights, int Count);

    private static Entry _last;

    public static long Of(Flight[] flights)
    {
        _last = new Entry(flights, flights.Length);
        return _last.Count;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
