// Caught by: Groups_without_allocating
// Memory that the collector does not know is on none of its counters.
using System.Runtime.InteropServices;

namespace Categoricals.Exercise3;

public static unsafe class DelaysByOrigin
{
    public static string? Summarise(CodedFlights flights, int minFlights, Span<DelayTotal> totals)
    {
        var minutes = (long*)NativeMemory.AllocZeroed(256, sizeof(long));
        var counts = (int*)NativeMemory.AllocZeroed(256, sizeof(int));
        for (var row = 0; row < flights.Codes.Length; row++)
        {
            minutes[flights.Codes[row]] += flights.Delays[row];
            counts[flights.Codes[row]]++;
        }

        for (var code = 0; code < totals.Length; code++)
            totals[code] = new DelayTotal(minutes[code], counts[code]);
        NativeMemory.Free(minutes);
        NativeMemory.Free(counts);

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
