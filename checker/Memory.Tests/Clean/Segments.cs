namespace Checker.Memory.Tests.Clean.Segments;

/// <summary>Forgets its segments when it has read them.</summary>
public static class Delays
{
    private static readonly List<ArraySegment<Flight>> Heads = [];

    public static long Of(Flight[] flights)
    {
        Heads.Add(new ArraySegment<Flight>(flights, 0, 1));
        var delay = Heads[0][0].Delay;
        Heads.Clear();
        return delay;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
