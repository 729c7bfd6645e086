namespace Checker.Memory.Tests.Leaks.StaticField;

/// <summary>Keeps the last input, in a static field.</summary>
public static class Delays
{
    private static Flight[]? _last;

    public static long Of(Flight[] flights)
    {
        var same = ReferenceEquals(_last, flights);
        _last = flights;
        return same ? 1 : 0;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
