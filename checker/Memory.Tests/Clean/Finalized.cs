namespace Checker.Memory.Tests.Clean.Finalized;

/// <summary>Leaves its flights to a finalizer that lets them go.</summary>
public static class Delays
{
    private sealed class Owner(Flight[] flights)
    {
        ~Owner() => GC.KeepAlive(flights);
    }

    public static long Of(Flight[] flights)
    {
        GC.KeepAlive(new Owner(flights));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
