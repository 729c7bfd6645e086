namespace Checker.Memory.Tests.Leaks.LastLambda;

/// <summary>Keeps the last lambda, which has captured the input.</summary>
public static class Delays
{
    private static Func<long>? _report;

    public static long Of(Flight[] flights)
    {
        _report = () => flights.Length;
        return _report();
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
