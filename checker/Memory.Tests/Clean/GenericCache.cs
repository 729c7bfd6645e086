namespace Checker.Memory.Tests.Clean.GenericCache;

/// <summary>Empties the static field of a generic type.</summary>
public static class Delays
{
    private static class Cache<T>
    {
        public static readonly List<T> Items = [];
    }

    public static long Of(Flight[] flights)
    {
        Cache<Flight>.Items.AddRange(flights);
        var count = Cache<Flight>.Items.Count;
        Cache<Flight>.Items.Clear();
        Cache<Flight>.Items.TrimExcess();
        return count;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
