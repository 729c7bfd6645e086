namespace Checker.Memory.Tests.Leaks.Pool;

/// <summary>Leaves its buffer in the shared pool.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var buffer = System.Buffers.ArrayPool<long>.Shared.Rent(flights.Length);
        System.Buffers.ArrayPool<long>.Shared.Return(buffer);
        return buffer.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
