// Caught by: Survives_a_sum_that_no_int_holds
// Delays are ints, so the room for their sums is, too: on the stack it costs nothing.
namespace Categoricals.Exercise3;

public static class DelaysByOrigin
{
    public static string? Summarise(CodedFlights flights, int minFlights, Span<DelayTotal> totals)
    {
        Span<int> minutes = stackalloc int[256];
        Span<int> counts = stackalloc int[256];
        minutes.Clear();
        counts.Clear();
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
