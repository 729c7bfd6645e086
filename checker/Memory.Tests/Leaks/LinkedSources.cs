namespace Checker.Memory.Tests.Leaks.LinkedSources;

/// <summary>Never disposes a linked source, so the first one keeps it.</summary>
public static class Delays
{
    private static readonly CancellationTokenSource Source = new();

    public static long Of(Flight[] flights)
    {
        var linked = CancellationTokenSource.CreateLinkedTokenSource(Source.Token);
        linked.Token.Register(() => GC.KeepAlive(flights));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
