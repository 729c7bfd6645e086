namespace Checker.Memory.Tests.Clean.Dropped;

/// <summary>Drops a timer, which the collector then stops.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var timer = new Timer(_ => GC.KeepAlive(flights), null, TimeSpan.FromDays(1), TimeSpan.FromDays(1));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
