namespace Checker.Memory.Tests.Leaks.Undrained;

/// <summary>Adds to a queue from which nobody takes.</summary>
public static class Delays
{
    private static readonly System.Collections.Concurrent.BlockingCollection<Flight[]> Queue = [];

    public static long Of(Flight[] flights)
    {
        Queue.Add(flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
