namespace Checker.Memory.Tests.Leaks.Closures;

/// <summary>Keeps lambdas that still hold what they used.</summary>
public static class Delays
{
    private static readonly List<Func<long>> Pending = [];

    public static long Of(Flight[] flights)
    {
        Pending.Add(() => flights.Length);
        return Pending[^1]();
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
