namespace Checker.Memory.Tests.Clean.StaticList;

/// <summary>Empties its list, and gives back the room in it.</summary>
public static class Delays
{
    private static readonly List<Flight> Seen = [];

    public static long Of(Flight[] flights)
    {
        Seen.AddRange(flights);
        var count = Seen.Count;
        Seen.Clear();
        Seen.TrimExcess();
        return count;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
