namespace Checker.Memory.Tests.Leaks.Dependents;

/// <summary>Keeps what depends on a key that lives on.</summary>
public static class Delays
{
    private static readonly object Key = new();

    public static long Of(Flight[] flights)
    {
        _ = new System.Runtime.DependentHandle(Key, flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
