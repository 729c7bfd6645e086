namespace Checker.Memory.Tests.Clean.Freed;

/// <summary>Frees its handle.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var handle = System.Runtime.InteropServices.GCHandle.Alloc(flights);
        handle.Free();
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
