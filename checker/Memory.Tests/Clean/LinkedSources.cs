namespace Checker.Memory.Tests.Clean.LinkedSources;

/// <summary>Disposes its linked source.</summary>
public static class Delays
{
    private static readonly CancellationTokenSource Source = new();

    public static long Of(Flight[] flights)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(Source.Token);
        linked.Token.Register(() => GC.KeepAlive(flights));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
