// Caught by: Leaves_the_rows_behind_them_as_they_were
// Rows that nobody should read look better empty; here somebody may still want them.
namespace InPlace.Exercise4;

public static class CompactRows
{
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        var kept = 0;
        for (var row = 0; row < table.Rows; row++)
        {
            if (table.Delays[row] >= minDelay && table.Distances[row] <= maxDistance)
            {
                table.Dates[kept] = table.Dates[row];
                table.Delays[kept] = table.Delays[row];
                table.Distances[kept] = table.Distances[row];
                kept++;
            }
        }

        Array.Clear(table.Dates, kept, table.Rows - kept);
        Array.Clear(table.Delays, kept, table.Rows - kept);
        Array.Clear(table.Distances, kept, table.Rows - kept);
        return kept;
    }
}
