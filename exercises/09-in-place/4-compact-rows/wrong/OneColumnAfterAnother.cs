// Caught by: Moves_the_kept_rows_to_the_front_in_their_order
// Column by column reads well, but the first one is already moved when the others ask it which rows to keep.
namespace InPlace.Exercise4;

public static class CompactRows
{
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        var rows = table.Rows;
        var kept = 0;
        for (var row = 0; row < rows; row++)
        {
            if (table.Delays[row] >= minDelay && table.Distances[row] <= maxDistance)
                table.Delays[kept++] = table.Delays[row];
        }

        kept = 0;
        for (var row = 0; row < rows; row++)
        {
            if (table.Delays[row] >= minDelay && table.Distances[row] <= maxDistance)
                table.Distances[kept++] = table.Distances[row];
        }

        kept = 0;
        for (var row = 0; row < rows; row++)
        {
            if (table.Delays[row] >= minDelay && table.Distances[row] <= maxDistance)
                table.Dates[kept++] = table.Dates[row];
        }

        return kept;
    }
}
