namespace Checker.Memory.Tests.Leaks.TwoWays;

/// <summary>Keeps some flights in a list and others in an index.</summary>
public static class Delays
{
    private static readonly List<Flight> Seen = [];
    private static readonly Dictionary<int, Flight> Late = [];

    public static long Of(Flight[] flights)
    {
        Seen.AddRange(flights.Skip(10));
        for (var i = 0; i < 10; i++)
            Late[Late.Count] = flights[i];
        return Seen.Count;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
