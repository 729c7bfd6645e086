// Caught by: Keeps_twenty_rows_and_not_all
// Only a thousand rows at a time are sorted, so little is alive at once; but every chunk is a copy, and all chunks together are all the data.
using Data;

namespace Generators.Exercise2;

public static class OutlierReport
{
    public static Outlier[] Of(Flight[] flights)
    {
        Outlier[] best = [];
        var row = 0;
        foreach (var chunk in flights.Chunk(1_000))
        {
            best = best
                .Concat(chunk.Select(flight => new Outlier(row++, flight.Delay, flight.Origin)).Where(outlier => outlier.Delay > 60))
                .OrderByDescending(outlier => outlier.Delay)
                .Take(20)
                .ToArray();
        }

        return best;
    }
}
