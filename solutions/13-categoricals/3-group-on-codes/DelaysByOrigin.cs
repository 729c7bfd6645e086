namespace Categoricals.Exercise3;

public static class DelaysByOrigin
{
    /// <summary>
    /// Writes the total of each airport into <paramref name="totals"/>, in the order of the airports, and returns the airport with the longest mean delay
    /// among those with <paramref name="minFlights"/> flights or more; null when no airport has so many.
    /// </summary>
    public static string? Summarise(CodedFlights flights, int minFlights, Span<DelayTotal> totals)
    {
        totals.Clear();
        for (var row = 0; row < flights.Codes.Length; row++)
        {
            ref var total = ref totals[flights.Codes[row]];
            total = new DelayTotal(total.Minutes + flights.Delays[row], total.Flights + 1);
        }

        string? worst = null;
        var longest = double.NegativeInfinity;
        for (var code = 0; code < totals.Length; code++)
        {
            if (totals[code].Flights < minFlights || totals[code].Mean <= longest)
                continue;
            longest = totals[code].Mean;
            worst = flights.Airports[code];
        }

        return worst;
    }
}
