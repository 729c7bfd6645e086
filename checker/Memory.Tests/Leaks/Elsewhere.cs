namespace Checker.Memory.Tests.Leaks.Elsewhere;

/// <summary>Keeps what it is given; no trial measures it, so its leak is always another's.</summary>
public static class Delays
{
    private static readonly List<Flight> Seen = [];

    public static long Of(Flight[] flights)
    {
        Seen.AddRange(flights);
        return Seen.Count;
    }
}
