namespace Checker.Memory.Tests.Leaks.AsyncLocals;

/// <summary>Keeps a value that flows with the thread.</summary>
public static class Delays
{
    private static readonly AsyncLocal<Flight[]> Current = new();

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
