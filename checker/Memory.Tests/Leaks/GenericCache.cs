namespace Checker.Memory.Tests.Leaks.GenericCache;

/// <summary>Keeps a static field of a generic type.</summary>
public static class Delays
{
    private static class Cache<T>
    {
        public static readonly List<T> Items = [];
    }

    public static long Of(Flight[] flights)
    {
        Cache<Flight>.Items.AddRange(flights);
        return Cache<Flight>.Items.Count;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
