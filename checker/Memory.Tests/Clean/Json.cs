namespace Checker.Memory.Tests.Clean.Json;

/// <summary>Uses a library that caches a great deal, once.</summary>
public static class Delays
{
    public static long Of(Flight[] flights) =>
        System.Text.Json.JsonSerializer.Serialize(flights.Take(10)).Length + System.Text.RegularExpressions.Regex.Count(flights.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), "[0-9]");
}

public sealed class DelaysTrial : FlightsTrial
{
    protected override long Run(Flight[] input) => Delays.Of(input);
}
