// Caught by: Makes_no_second_table
// Without ToArray nothing is stored, but the iterator and its lambda are objects, at each call.
namespace InPlace.Exercise4;

public static class CompactRows
{
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        var kept = 0;
        foreach (var row in Enumerable.Range(0, table.Rows).Where(row => table.Delays[row] >= minDelay && table.Distances[row] <= maxDistance))
        {
            table.Dates[kept] = table.Dates[row];
            table.Delays[kept] = table.Delays[row];
            table.Distances[kept] = table.Distances[row];
            kept++;
        }

        return kept;
    }
}
