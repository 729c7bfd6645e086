namespace Checker.Memory.Tests.Leaks.Cancellation;

/// <summary>Keeps a registration that nobody disposes.</summary>
public static class Delays
{
    private static readonly CancellationTokenSource Source = new();

    public static long Of(Flight[] flights)
    {
        Source.Token.Register(() => GC.KeepAlive(flights));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
