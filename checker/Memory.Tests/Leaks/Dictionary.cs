namespace Checker.Memory.Tests.Leaks.Dictionary;

/// <summary>Keeps an index that is never emptied.</summary>
public static class Delays
{
    private static readonly Dictionary<string, Flight> ByName = [];

    public static long Of(Flight[] flights)
    {
        foreach (var flight in flights)
            ByName[flight.Delay.ToString(System.Globalization.CultureInfo.InvariantCulture)] = flight;
        return ByName.Count;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
