namespace Checker.Memory.Tests.Leaks.Property;

/// <summary>Keeps a static property.</summary>
public static class Delays
{
    private static IReadOnlyList<Flight> Latest { get; set; } = [];

    public static long Of(Flight[] flights)
    {
        Latest = flights;
        return Latest.Count;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
