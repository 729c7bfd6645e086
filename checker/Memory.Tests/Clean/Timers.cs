namespace Checker.Memory.Tests.Clean.Timers;

/// <summary>Cancels the timer, and waits for what follows it.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        using var stop = new CancellationTokenSource();
        var after = Task.Delay(TimeSpan.FromDays(1), stop.Token).ContinueWith(_ => GC.KeepAlive(flights), TaskScheduler.Default); // cancelled at once: nobody waits
        stop.Cancel();
        after.Wait();
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
