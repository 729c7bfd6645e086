namespace Checker.Memory.Tests.Clean.Continuations;

/// <summary>Gives up the continuation when it need not wait any more.</summary>
public static class Delays
{
    private static readonly TaskCompletionSource Landing = new();

    public static long Of(Flight[] flights)
    {
        using var enough = new CancellationTokenSource();
        var after = Landing.Task.ContinueWith(_ => GC.KeepAlive(flights), enough.Token, TaskContinuationOptions.None, TaskScheduler.Default);
        enough.Cancel();
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
