namespace Checker.Memory.Tests.Clean.Cleared;

/// <summary>Empties the field that it used.</summary>
public static class Delays
{
    private static Flight[]? _last;

    public static long Of(Flight[] flights)
    {
        _last = flights;
        var length = _last.Length;
        _last = null;
        return length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
