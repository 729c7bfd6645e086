// Caught by: Makes_no_second_table
// A mask for more rows than anybody has, made before the first call.
namespace InPlace.Exercise4;

public static class CompactRows
{
    private static readonly bool[] Mask = new bool[5_000_000];

    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        var mask = Mask;
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

        return kept;
    }
}
