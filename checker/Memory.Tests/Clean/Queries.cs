namespace Checker.Memory.Tests.Clean.Queries;

/// <summary>Runs its query, and keeps the answer.</summary>
public static class Delays
{
    private static int _late;

    public static long Of(Flight[] flights)
    {
        _late = flights.Count(flight => flight.Delay > 15);
        return _late;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
