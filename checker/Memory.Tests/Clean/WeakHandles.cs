namespace Checker.Memory.Tests.Clean.WeakHandles;

/// <summary>Remembers its flights weakly.</summary>
public static class Delays
{
    private static readonly WeakReference Last = new(null);

    public static long Of(Flight[] flights)
    {
        Last.Target = flights;
        System.Runtime.InteropServices.GCHandle.Alloc(flights, System.Runtime.InteropServices.GCHandleType.Weak);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
