namespace Checker.Memory.Tests.Leaks.Concurrent;

/// <summary>Adds to a dictionary that all threads share.</summary>
public static class Delays
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, Flight[]> ByNumber = [];

    public static long Of(Flight[] flights)
    {
        ByNumber.TryAdd(ByNumber.Count, flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
