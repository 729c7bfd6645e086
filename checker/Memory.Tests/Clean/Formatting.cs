namespace Checker.Memory.Tests.Clean.Formatting;

/// <summary>Formats and lists by way of the library, which borrows from the shared pools.</summary>
public static class Delays
{
    public static long Of(Flight[] flights) =>
        $"{string.Join(' ', flights.Select(flight => flight.Delay))} {flights.Length}".Length + flights.Where(flight => flight.Delay > 0).ToArray().Length;
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
