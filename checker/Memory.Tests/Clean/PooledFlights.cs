namespace Checker.Memory.Tests.Clean.PooledFlights;

/// <summary>Empties the part of the buffer that it used, before it returns it to the shared pool.</summary>
public static class Delays
{
    private const int Length = 16;

    public static long Of(Flight[] flights)
    {
        var buffer = System.Buffers.ArrayPool<Flight>.Shared.Rent(Length);
        var used = buffer.AsSpan(0, Math.Min(Length, flights.Length));
        flights.AsSpan(0, used.Length).CopyTo(used);
        used.Clear();
        System.Buffers.ArrayPool<Flight>.Shared.Return(buffer);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
