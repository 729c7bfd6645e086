namespace Checker.Memory.Tests.Clean.Locals;

/// <summary>Keeps what it needs in locals.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var seen = new List<Flight>(flights);
        return seen.Count;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
