namespace Checker.Memory.Tests.Clean.PinnedFlights;

/// <summary>Frees its pinned handle.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        using var pinned = new System.Runtime.InteropServices.PinnedGCHandle<Flight[]>(flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
