namespace Checker.Memory.Tests.Leaks.Cache;

/// <summary>Caches without a bound.</summary>
public static class Delays
{
    private static readonly Dictionary<int, Flight[]> ByNumber = [];

    public static long Of(Flight[] flights)
    {
        ByNumber[ByNumber.Count] = flights;
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
