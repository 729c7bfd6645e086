namespace Checker.Memory.Tests.Spots.Varying;

/// <summary>Allocates by what the flights say.</summary>
public static class Delays
{
    public static long Of(Flight[] flights) => new byte[flights[0].Delay * flights.Length].Length;
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
