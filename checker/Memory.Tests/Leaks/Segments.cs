namespace Checker.Memory.Tests.Leaks.Segments;

/// <summary>Keeps segments of one flight, and so the whole arrays.</summary>
public static class Delays
{
    private static readonly List<ArraySegment<Flight>> Heads = [];

    public static long Of(Flight[] flights)
    {
        Heads.Add(new ArraySegment<Flight>(flights, 0, 1));
        return Heads.Count;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
