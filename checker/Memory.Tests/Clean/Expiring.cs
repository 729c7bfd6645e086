namespace Checker.Memory.Tests.Clean.Expiring;

/// <summary>Removes what has expired.</summary>
public static class Delays
{
    private sealed record Entry(Flight[] Flights, DateTime Until);

    private static readonly Dictionary<int, Entry> Entries = [];

    public static long Of(Flight[] flights)
    {
        Entries[Entries.Count] = new Entry(flights, DateTime.UnixEpoch);
        foreach (var expired in Entries.Where(entry => entry.Value.Until < DateTime.UtcNow).ToList())
            Entries.Remove(expired.Key);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FewFlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
