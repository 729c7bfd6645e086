namespace Checker.Memory.Tests.Clean.Concurrent;

/// <summary>Removes from the shared dictionary what it added.</summary>
public static class Delays
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, Flight[]> ByNumber = [];

    public static long Of(Flight[] flights)
    {
        ByNumber.TryAdd(0, flights);
        return ByNumber.TryRemove(0, out var removed) ? removed.Length : 0;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
