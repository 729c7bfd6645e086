namespace Checker.Memory.Tests.Leaks.PinnedHandles;

/// <summary>Keeps a pinned array that nobody frees.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var delays = Array.ConvertAll(flights, flight => flight.Delay);
        System.Runtime.InteropServices.GCHandle.Alloc(delays, System.Runtime.InteropServices.GCHandleType.Pinned);
        return delays.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
