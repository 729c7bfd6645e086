namespace Checker.Memory.Tests.Leaks.PooledFlights;

/// <summary>Returns a buffer to the shared pool with the flights still in it.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var buffer = System.Buffers.ArrayPool<Flight>.Shared.Rent(flights.Length);
        flights.CopyTo(buffer, 0);
        System.Buffers.ArrayPool<Flight>.Shared.Return(buffer);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
