namespace Checker.Memory.Tests.Spots.Plain;

/// <summary>Allocates an array as long as its input.</summary>
public static class Delays
{
    public static long Of(Flight[] flights) => new long[flights.Length].Length;
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
