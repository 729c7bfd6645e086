namespace Checker.Memory.Tests.Spots.Finalized;

/// <summary>Makes objects whose finalizers allocate, and garbage enough for collections in each call.</summary>
public static class Delays
{
    public const int Chatty = 100;
    public const int Pages = 8_000;

    /// <summary>An object without fields is 24, a page 24 + 10,000.</summary>
    public const long Bytes = (Chatty * 24) + (Pages * 10_024L);

    private static object? _last;

    public static long Of(Flight[] flights)
    {
        for (var i = 0; i < Chatty; i++)
            _last = new Farewell();
        for (var i = 0; i < Pages; i++)
            _last = new byte[10_000];
        _last = null;
        return flights.Length;
    }

    private sealed class Farewell
    {
        ~Farewell() => _last = new byte[1_000];
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
