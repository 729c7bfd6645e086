namespace Checker.Memory.Tests.Spots.Constant;

/// <summary>Allocates the same for any input.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        GC.KeepAlive(new int[100]);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
