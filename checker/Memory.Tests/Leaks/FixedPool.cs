namespace Checker.Memory.Tests.Leaks.FixedPool;

/// <summary>Leaves a buffer in the shared pool that is as large for any input.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var buffer = System.Buffers.ArrayPool<float>.Shared.Rent(1_000);
        System.Buffers.ArrayPool<float>.Shared.Return(buffer);
        return flights.Length + buffer.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
