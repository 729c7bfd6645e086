namespace Checker.Memory.Tests.Leaks.Queries;

/// <summary>Keeps a query that has not run yet, with its source.</summary>
public static class Delays
{
    private static IEnumerable<Flight> _late = [];

    public static long Of(Flight[] flights)
    {
        _late = flights.Where(flight => flight.Delay > 15);
        return _late.Any() ? 1 : 0;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
