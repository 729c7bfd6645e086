namespace Checker.Memory.Tests.Clean.Waiting;

/// <summary>Ends the async method that it starts.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var landed = new TaskCompletionSource();
        var waiting = WaitAsync(landed.Task, flights);
        landed.SetResult();
        waiting.Wait();
        return flights.Length;
    }

    private static async Task WaitAsync(Task landed, Flight[] flights)
    {
        await landed;
        GC.KeepAlive(flights);
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
