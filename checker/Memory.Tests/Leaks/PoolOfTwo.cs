namespace Checker.Memory.Tests.Leaks.PoolOfTwo;

/// <summary>Leaves two buffers in the shared pool: the thread keeps one, the other is there for all.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var pool = System.Buffers.ArrayPool<double>.Shared;
        var (one, two) = (pool.Rent(flights.Length), pool.Rent(flights.Length));
        pool.Return(one);
        pool.Return(two);
        return one.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
