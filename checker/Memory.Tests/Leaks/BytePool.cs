namespace Checker.Memory.Tests.Leaks.BytePool;

/// <summary>Leaves a buffer in the pool of bytes, which the library uses too.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(100 * flights.Length);
        System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        return buffer.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
