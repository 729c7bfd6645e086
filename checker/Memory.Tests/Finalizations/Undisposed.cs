namespace Checker.Memory.Tests.Finalizations.Undisposed;

/// <summary>Leaves three owners to the finalizer.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        for (var i = 0; i < 3; i++)
            GC.KeepAlive(new Owner());
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
