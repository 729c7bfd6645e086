// Caught by: Takes_the_first_of_equals_and_knows_early_airports
// With "at least as late" in place of "later", the last of equals takes the first one's place.
namespace Categoricals.Exercise3;

public static class DelaysByOrigin
{
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
            if (totals[code].Flights < minFlights || totals[code].Mean < longest)
                continue;
            longest = totals[code].Mean;
            worst = flights.Airports[code];
        }

        return worst;
    }
}
