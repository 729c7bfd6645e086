namespace Checker.Memory.Tests.Clean.Undrained;

/// <summary>Takes from its queue what it added.</summary>
public static class Delays
{
    private static readonly System.Collections.Concurrent.BlockingCollection<Flight[]> Queue = [];

    public static long Of(Flight[] flights)
    {
        Queue.Add(flights);
        return Queue.Take().Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
