namespace Checker.Memory.Tests.Leaks.Arrays;

/// <summary>Keeps its buffers in an array of arrays, as the shared pool does.</summary>
public static class Delays
{
    private static readonly Array[] Buffers = new Array[1];

    public static long Of(Flight[] flights)
    {
        Buffers[0] = new long[flights.Length];
        return Buffers[0].Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
