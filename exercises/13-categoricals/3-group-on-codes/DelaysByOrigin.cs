namespace Categoricals.Exercise3;

public static class DelaysByOrigin
{
    /// <summary>
    /// Writes the total of each airport into <paramref name="totals"/>, in the order of the airports, and returns the airport with the longest mean delay
    /// among those with <paramref name="minFlights"/> flights or more; null when no airport has so many.
    /// </summary>
    public static string? Summarise(CodedFlights flights, int minFlights, Span<DelayTotal> totals)
    {
        var groups = flights.Codes
            .Zip(flights.Delays, (code, delay) => (Origin: flights.Airports[code], Delay: delay))
            .GroupBy(flight => flight.Origin)
            .ToDictionary(group => group.Key, group => new DelayTotal(group.Sum(flight => (long)flight.Delay), group.Count()));

        for (var code = 0; code < totals.Length; code++)
            totals[code] = groups.GetValueOrDefault(flights.Airports[code]);
        return flights.Airports
            .Where(airport => groups.ContainsKey(airport) && groups[airport].Flights >= minFlights)
            .MaxBy(airport => groups[airport].Mean);
    }
}
