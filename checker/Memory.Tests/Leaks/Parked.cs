namespace Checker.Memory.Tests.Leaks.Parked;

/// <summary>Leaves a thread behind that waits for a signal, with a variable in use.</summary>
public static class Delays
{
    private static readonly ManualResetEventSlim Never = new();

    public static long Of(Flight[] flights)
    {
        new Thread(Wait) { IsBackground = true }.Start(flights);
        return flights.Length;
    }

    private static void Wait(object? flights)
    {
        Never.Wait();
        GC.KeepAlive(flights);
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
