namespace Checker.Memory.Tests.Leaks.Delayed;

/// <summary>Keeps an async method that waits for a day.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        _ = WaitAsync(flights);
        return flights.Length;
    }

    private static async Task WaitAsync(Flight[] flights)
    {
        await Task.Delay(TimeSpan.FromDays(1)); // the leak: pending for longer than anybody looks
        GC.KeepAlive(flights);
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
