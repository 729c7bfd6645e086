namespace Checker.Memory.Tests.Leaks.GenericScratch;

/// <summary>Keeps a buffer in a static field of a generic type.</summary>
public static class Delays
{
    private static class Buffer<T>
    {
        public static T[] Items = [];
    }

    public static long Of(Flight[] flights)
    {
        if (Buffer<long>.Items.Length < flights.Length)
            Buffer<long>.Items = new long[flights.Length];
        return Buffer<long>.Items.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
