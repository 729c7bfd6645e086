namespace Checker.Memory.Tests.Clean.Cache;

/// <summary>Caches what it computed, and no more than four of them.</summary>
public static class Delays
{
    private const int Bound = 4;

    private static readonly Dictionary<int, int> ByNumber = [];
    private static int _number;

    public static long Of(Flight[] flights)
    {
        ByNumber.Remove(_number - Bound);
        ByNumber[_number++] = flights.Length;
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
