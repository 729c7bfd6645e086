namespace Checker.Memory.Tests.Clean.Parked;

/// <summary>Signals its thread to end, and waits for it.</summary>
public static class Delays
{
    private static readonly ManualResetEventSlim Enough = new();

    public static long Of(Flight[] flights)
    {
        Enough.Reset();
        var thread = new Thread(Wait) { IsBackground = true };
        thread.Start(flights);
        Enough.Set();
        thread.Join();
        return flights.Length;
    }

    private static void Wait(object? flights)
    {
        Enough.Wait();
        GC.KeepAlive(flights);
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
