namespace Checker.Memory.Tests.Leaks.Resurrected;

/// <summary>Comes back by its finalizer.</summary>
public static class Delays
{
    private sealed class Owner(Flight[] flights)
    {
        public int Count => flights.Length;

        ~Owner() => Returned.Add(this);
    }

    private static readonly System.Collections.Concurrent.ConcurrentBag<Owner> Returned = [];

    public static long Of(Flight[] flights)
    {
        GC.KeepAlive(new Owner(flights));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
