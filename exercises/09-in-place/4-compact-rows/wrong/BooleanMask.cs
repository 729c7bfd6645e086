// Caught by: Makes_no_second_table
// A mask is how pandas and NumPy say it, and one byte a row is little; it is still an array.
namespace InPlace.Exercise4;

public static class CompactRows
{
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        var mask = new bool[table.Rows];
        for (var row = 0; row < mask.Length; row++)
            mask[row] = table.Delays[row] >= minDelay && table.Distances[row] <= maxDistance;

        var kept = 0;
        for (var row = 0; row < mask.Length; row++)
        {
            if (!mask[row])
                continue;
            table.Dates[kept] = table.Dates[row];
            table.Delays[kept] = table.Delays[row];
            table.Distances[kept] = table.Distances[row];
            kept++;
        }

        return kept;
    }
}
