namespace Checker.Memory.Tests.Clean.Dependents;

/// <summary>Disposes the handle of what depends on its key.</summary>
public static class Delays
{
    private static readonly object Key = new();

    public static long Of(Flight[] flights)
    {
        using var dependent = new System.Runtime.DependentHandle(Key, flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
