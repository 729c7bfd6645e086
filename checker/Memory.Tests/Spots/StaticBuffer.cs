namespace Checker.Memory.Tests.Spots.StaticBuffer;

/// <summary>Keeps its array in a static field.</summary>
public static class Delays
{
    private static long[] _buffer = [];

    public static long Of(Flight[] flights)
    {
        if (_buffer.Length < flights.Length)
            _buffer = new long[flights.Length];
        return _buffer.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
