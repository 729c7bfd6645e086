// Caught by: Moves_the_kept_rows_to_the_front_in_their_order
// Moving the last row into each hole moves the fewest rows, and mixes up their order.
namespace InPlace.Exercise4;

public static class CompactRows
{
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        var kept = table.Rows;
        for (var row = 0; row < kept;)
        {
            if (table.Delays[row] >= minDelay && table.Distances[row] <= maxDistance)
            {
                row++;
                continue;
            }

            kept--;
            table.Dates[row] = table.Dates[kept];
            table.Delays[row] = table.Delays[kept];
            table.Distances[row] = table.Distances[kept];
        }

        return kept;
    }
}
