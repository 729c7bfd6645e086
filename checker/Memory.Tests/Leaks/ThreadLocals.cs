namespace Checker.Memory.Tests.Leaks.ThreadLocals;

/// <summary>Keeps a value for each thread.</summary>
public static class Delays
{
    private static readonly ThreadLocal<Flight[]> Current = new();

    public static long Of(Flight[] flights)
    {
        Current.Value = flights;
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
