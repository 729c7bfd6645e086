namespace Checker.Memory.Tests.Leaks.Immutables;

/// <summary>Keeps an immutable array, a longer one each time.</summary>
public static class Delays
{
    private static System.Collections.Immutable.ImmutableArray<Flight> _all = [];

    public static long Of(Flight[] flights)
    {
        _all = _all.AddRange(flights);
        return _all.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
