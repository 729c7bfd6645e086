namespace Checker.Memory.Tests.Leaks.Timers;

/// <summary>Keeps a timer that never fires.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        _ = Task.Delay(TimeSpan.FromDays(1)).ContinueWith(_ => GC.KeepAlive(flights), TaskScheduler.Default); // the leak: pending for longer than anybody looks
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
