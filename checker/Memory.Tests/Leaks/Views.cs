namespace Checker.Memory.Tests.Leaks.Views;

/// <summary>Keeps a view of one flight, and so the whole array.</summary>
public static class Delays
{
    private static ReadOnlyMemory<Flight> _first;

    public static long Of(Flight[] flights)
    {
        _first = flights.AsMemory(0, 1);
        return _first.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
