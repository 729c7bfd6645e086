// Caught by: Leaves_the_rows_behind_them_as_they_were
// A swap loses no row, but leaves the dropped ones in places where they never were.
namespace InPlace.Exercise4;

public static class CompactRows
{
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        var kept = 0;
        for (var row = 0; row < table.Rows; row++)
        {
            if (table.Delays[row] < minDelay || table.Distances[row] > maxDistance)
                continue;
            (table.Dates[kept], table.Dates[row]) = (table.Dates[row], table.Dates[kept]);
            (table.Delays[kept], table.Delays[row]) = (table.Delays[row], table.Delays[kept]);
            (table.Distances[kept], table.Distances[row]) = (table.Distances[row], table.Distances[kept]);
            kept++;
        }

        return kept;
    }
}
