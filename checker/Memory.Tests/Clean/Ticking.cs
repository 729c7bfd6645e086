namespace Checker.Memory.Tests.Clean.Ticking;

/// <summary>Disposes the timer that is its own state.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        using var timer = new Timer(_ => GC.KeepAlive(flights));
        timer.Change(TimeSpan.FromDays(1), TimeSpan.FromDays(1));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
