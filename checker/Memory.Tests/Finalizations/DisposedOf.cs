namespace Checker.Memory.Tests.Finalizations.DisposedOf;

/// <summary>Disposes its owner.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        using var owner = new Owner();
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
