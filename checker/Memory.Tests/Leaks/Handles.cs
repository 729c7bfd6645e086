namespace Checker.Memory.Tests.Leaks.Handles;

/// <summary>Keeps a handle that nobody frees.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        System.Runtime.InteropServices.GCHandle.Alloc(flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
