namespace Checker.Memory.Tests.Clean.Awaited;

/// <summary>Waits for its tasks.</summary>
public static class Delays
{
    public static long Of(Flight[] flights) =>
        Task.WhenAll(Enumerable.Range(0, 4).Select(part => Task.Run(() => flights.Skip(part).LongCount()))).GetAwaiter().GetResult().Sum();
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
