namespace Checker.Memory.Tests.Clean.Sized;

/// <summary>Fills a library's cache of fixed size.</summary>
public static class Delays
{
    public static long Of(Flight[] flights)
    {
        var text = new System.Text.StringBuilder();
        foreach (var flight in flights)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{flight.Delay} ");
        return text.ToString().Length;
    }
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
