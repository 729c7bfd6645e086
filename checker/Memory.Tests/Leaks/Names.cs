namespace Checker.Memory.Tests.Leaks.Names;

/// <summary>Keeps strings in the process's own settings.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        AppContext.SetData("Delays.Names", flights.Select(flight => flight.Delay.ToString("D3", System.Globalization.CultureInfo.InvariantCulture) + " minutes").ToArray());
        return flights.Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
