// Caught by: Keeps_nothing_else
// A byte has 256 values, so two arrays of that length do for every table there will ever be. They are made once, and stay.
namespace Categoricals.Exercise3;

public static class DelaysByOrigin
{
    private static readonly long[] Minutes = new long[256];
    private static readonly int[] Counts = new int[256];

    public static string? Summarise(CodedFlights flights, int minFlights, Span<DelayTotal> totals)
    {
        Array.Clear(Minutes);
        Array.Clear(Counts);
        for (var row = 0; row < flights.Codes.Length; row++)
        {
            Minutes[flights.Codes[row]] += flights.Delays[row];
            Counts[flights.Codes[row]]++;
        }

        for (var code = 0; code < totals.Length; code++)
            totals[code] = new DelayTotal(Minutes[code], Counts[code]);

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
