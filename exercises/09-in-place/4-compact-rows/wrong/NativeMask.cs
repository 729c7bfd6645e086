// Caught by: Makes_no_second_table
// A mask that the collector never sees is on no counter of its.
using System.Runtime.InteropServices;

namespace InPlace.Exercise4;

public static class CompactRows
{
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        unsafe
        {
            var mask = (bool*)NativeMemory.Alloc((nuint)table.Rows);
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

            NativeMemory.Free(mask);
            return kept;
        }
    }
}
