namespace Checker.Memory.Tests.Clean.Interned;

/// <summary>Makes its strings and drops them.</summary>
public static class Delays
{
    private static int _number;

    public static long Of(Flight[] flights) =>
        flights.Sum(flight => $"flight {_number++} late by {flight.Delay}".Length);
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
