namespace Checker.Memory.Tests.Clean.WeakTables;

/// <summary>Keeps a note to each flight, for as long as there is the flight.</summary>
public static class Delays
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Flight, object> Notes = [];

    public static long Of(Flight[] flights)
    {
        foreach (var flight in flights.Take(1))
            Notes.Add(flight, flights);
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
