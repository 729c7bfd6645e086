// Caught by: Groups_without_allocating
// Sums and counts by code, in two arrays of the method's own: a few kilobytes at each call, with the caller's room beside them.
namespace Categoricals.Exercise3;

public static class DelaysByOrigin
{
    public static string? Summarise(CodedFlights flights, int minFlights, Span<DelayTotal> totals)
    {
        var minutes = new long[totals.Length];
        var counts = new int[totals.Length];
        for (var row = 0; row < flights.Codes.Length; row++)
        {
            minutes[flights.Codes[row]] += flights.Delays[row];
            counts[flights.Codes[row]]++;
        }

        for (var code = 0; code < totals.Length; code++)
            totals[code] = new DelayTotal(minutes[code], counts[code]);

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
