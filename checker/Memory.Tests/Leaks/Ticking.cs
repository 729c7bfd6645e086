namespace Checker.Memory.Tests.Leaks.Ticking;

/// <summary>Drops a timer that is its own state, so that the queue of timers keeps it.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var timer = new Timer(_ => GC.KeepAlive(flights));
        timer.Change(TimeSpan.FromDays(1), TimeSpan.FromDays(1));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
