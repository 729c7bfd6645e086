namespace Checker.Memory.Tests.Clean.Views;

/// <summary>Keeps a view of a copy that has what it needs.</summary>
public static class Delays
{
    private static ReadOnlyMemory<int> _first;

    public static long Of(Flight[] flights)
    {
        _first = new[] { flights[0].Delay };
        return _first.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
