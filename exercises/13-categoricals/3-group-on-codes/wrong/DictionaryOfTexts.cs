// Caught by: Groups_without_allocating
// One number of state for each group instead of a list of its flights: most of the way. But the dictionary is keyed by texts that the codes have made needless.
using System.Runtime.InteropServices;

namespace Categoricals.Exercise3;

public static class DelaysByOrigin
{
    public static string? Summarise(CodedFlights flights, int minFlights, Span<DelayTotal> totals)
    {
        var groups = new Dictionary<string, DelayTotal>();
        for (var row = 0; row < flights.Codes.Length; row++)
        {
            ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, flights.Airports[flights.Codes[row]], out _);
            total = new DelayTotal(total.Minutes + flights.Delays[row], total.Flights + 1);
        }

        for (var code = 0; code < totals.Length; code++)
            totals[code] = groups.GetValueOrDefault(flights.Airports[code]);

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
