namespace Checker.Memory.Tests.Leaks.PinnedFlights;

/// <summary>Keeps a pinned handle that nobody frees.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        _ = new System.Runtime.InteropServices.PinnedGCHandle<Flight[]>(flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
