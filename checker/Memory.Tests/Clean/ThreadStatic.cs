namespace Checker.Memory.Tests.Clean.ThreadStatic;

/// <summary>Empties the field of the thread.</summary>
public static class Delays
{
    [ThreadStatic]
    private static Flight[]? _mine;

    public static long Of(Flight[] flights)
    {
        _mine = flights;
        var length = _mine.Length;
        _mine = null;
        return length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
