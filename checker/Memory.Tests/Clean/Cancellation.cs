namespace Checker.Memory.Tests.Clean.Cancellation;

/// <summary>Disposes its registration.</summary>
public static class Delays
{
    private static readonly CancellationTokenSource Source = new();

    public static long Of(Flight[] flights)
    {
        using var registration = Source.Token.Register(() => GC.KeepAlive(flights));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
