namespace Checker.Memory.Tests.Leaks.ThreadStatic;

/// <summary>Keeps a field of the thread.</summary>
public static class Delays
{
    [ThreadStatic]
    private static Flight[]? _mine;

    public static long Of(Flight[] flights)
    {
        _mine = flights;
        return _mine.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
