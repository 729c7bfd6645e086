// Caught by: Adds_up_the_delays_of_each_airport
// New arrays are full of zeros. A buffer that somebody else has used is not.
namespace Categoricals.Exercise3;

public static class DelaysByOrigin
{
    public static string? Summarise(CodedFlights flights, int minFlights, Span<DelayTotal> totals)
    {
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
