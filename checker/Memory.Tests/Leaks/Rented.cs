namespace Checker.Memory.Tests.Leaks.Rented;

/// <summary>Never returns what it rents.</summary>
public static class Delays
{
    private static readonly List<Flight[]> Buffers = [];

    public static long Of(Flight[] flights)
    {
        var buffer = System.Buffers.ArrayPool<Flight>.Shared.Rent(flights.Length);
        flights.CopyTo(buffer, 0);
        Buffers.Add(buffer);
        return buffer.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
