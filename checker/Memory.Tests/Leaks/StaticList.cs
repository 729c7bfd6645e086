namespace Checker.Memory.Tests.Leaks.StaticList;

/// <summary>Keeps a log in a static list.</summary>
public static class Delays
{
    private static readonly List<Flight> Seen = [];

    public static long Of(Flight[] flights)
    {
        Seen.AddRange(flights);
        return Seen.Count;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
