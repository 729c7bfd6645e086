namespace Checker.Memory.Tests.Leaks.Waiting;

/// <summary>Keeps an async method that waits for ever.</summary>
public static class Delays
{
    private static readonly TaskCompletionSource Never = new();

    public static long Of(Flight[] flights)
    {
        _ = WaitAsync(flights);
        return flights.Length;
    }

    private static async Task WaitAsync(Flight[] flights)
    {
        await Never.Task;
        GC.KeepAlive(flights);
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
