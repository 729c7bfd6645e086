namespace Checker.Memory.Tests.Clean.LastLambda;

/// <summary>Keeps the last lambda, which has captured a number.</summary>
public static class Delays
{
    private static Func<long>? _report;

    public static long Of(Flight[] flights)
    {
        var length = flights.Length;
        _report = () => length;
        return _report();
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
