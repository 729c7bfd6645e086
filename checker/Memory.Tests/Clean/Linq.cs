namespace Checker.Memory.Tests.Clean.Linq;

/// <summary>Caches its lambdas and comparers, as all code does.</summary>
public static class Delays
{
    private static readonly IComparer<Flight> ByDelay = Comparer<Flight>.Create((a, b) => a.Delay.CompareTo(b.Delay));

    public static long Of(Flight[] flights) =>
        flights.Order(ByDelay).GroupBy(flight => flight.Delay % 7).ToDictionary(group => group.Key, group => group.Count()).Values.Max();
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
