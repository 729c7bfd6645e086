namespace Checker.Memory.Tests.Clean.Immutables;

/// <summary>Goes back to the empty array.</summary>
public static class Delays
{
    private static System.Collections.Immutable.ImmutableArray<Flight> _all = [];

    public static long Of(Flight[] flights)
    {
        _all = _all.AddRange(flights);
        var length = _all.Length;
        _all = [];
        return length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
