namespace Checker.Memory.Tests.Clean.ThreadLocals;

/// <summary>Takes back its value for each thread.</summary>
public static class Delays
{
    private static readonly ThreadLocal<Flight[]?> Current = new();

    public static long Of(Flight[] flights)
    {
        Current.Value = flights;
        var length = Current.Value.Length;
        Current.Value = null;
        return length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
