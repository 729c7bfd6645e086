namespace Checker.Memory.Tests.Retentions.Once;

/// <summary>Keeps the first input that it ever sees.</summary>
public static class Delays
{
    private static Flight[]? _first;

    public static long Of(Flight[] flights)
    {
        _first ??= flights;
        return _first.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
