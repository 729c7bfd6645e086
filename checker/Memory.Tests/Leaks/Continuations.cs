namespace Checker.Memory.Tests.Leaks.Continuations;

/// <summary>Waits for a task that never ends, by a continuation.</summary>
public static class Delays
{
    private static readonly TaskCompletionSource Landing = new();

    public static long Of(Flight[] flights)
    {
        Landing.Task.ContinueWith(_ => GC.KeepAlive(flights), TaskScheduler.Default);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
