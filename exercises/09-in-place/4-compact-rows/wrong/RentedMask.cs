// Caught by: Makes_no_second_table
// The pool lends the mask, and keeps it.
using System.Buffers;

namespace InPlace.Exercise4;

public static class CompactRows
{
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        var mask = ArrayPool<bool>.Shared.Rent(table.Rows);
        for (var row = 0; row < table.Rows; row++)
            mask[row] = table.Delays[row] >= minDelay && table.Distances[row] <= maxDistance;

        var kept = 0;
        for (var row = 0; row < table.Rows; row++)
        {
            if (!mask[row])
                continue;
            table.Dates[kept] = table.Dates[row];
            table.Delays[kept] = table.Delays[row];
            table.Distances[kept] = table.Distances[row];
            kept++;
        }

        ArrayPool<bool>.Shared.Return(mask);
        return kept;
    }
}
