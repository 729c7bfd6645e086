namespace Checker.Memory.Tests.Leaks.Expiring;

/// <summary>Caches until tomorrow, and nobody looks for what has expired.</summary>
public static class Delays
{
    private sealed record Entry(Flight[] Flights, DateTime Until);

    private static readonly Dictionary<int, Entry> Entries = [];

    public static long Of(Flight[] flights)
    {
        Entries[Entries.Count] = new Entry(flights, DateTime.UtcNow.AddDays(1));
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
