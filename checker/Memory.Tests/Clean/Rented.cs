namespace Checker.Memory.Tests.Clean.Rented;

/// <summary>Returns what it rents, emptied.</summary>
public static class Delays
{
    private const int Length = 16;

    public static long Of(Flight[] flights)
    {
        var buffer = System.Buffers.ArrayPool<Flight>.Shared.Rent(Length);
        Array.Copy(flights, buffer, Math.Min(Length, flights.Length));
        System.Buffers.ArrayPool<Flight>.Shared.Return(buffer, clearArray: true);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
