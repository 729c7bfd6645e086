namespace Checker.Memory.Tests.Leaks.Threads;

/// <summary>Keeps a thread that never ends.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var thread = new Thread(() => Wait(flights)) { IsBackground = true };
        thread.Start();
        return flights.Length;
    }

    private static void Wait(Flight[] flights)
    {
        Thread.Sleep(Timeout.Infinite); // the leak: a thread that never ends
        GC.KeepAlive(flights);
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
