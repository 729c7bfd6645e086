namespace Checker.Memory.Tests.Clean.Property;

/// <summary>Takes back what it set.</summary>
public static class Delays
{
    public static Flight[]? Latest { get; private set; }

    public static long Of(Flight[] flights)
    {
        Latest = flights;
        var length = Latest.Length;
        Latest = null;
        return length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
