namespace Checker.Memory.Tests.Leaks.ThreadScratch;

/// <summary>Keeps a buffer for each thread.</summary>
public static class Delays
{
    [ThreadStatic]
    private static long[]? _buffer;

    public static long Of(Flight[] flights)
    {
        if (_buffer is null || _buffer.Length < flights.Length)
            _buffer = new long[flights.Length];
        return _buffer.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
