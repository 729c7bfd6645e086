// Caught by: Makes_no_second_table
// LINQ may name the rows to keep without touching any column; its list of them is a copy too.
namespace InPlace.Exercise4;

public static class CompactRows
{
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        var rows = Enumerable.Range(0, table.Rows)
            .Where(row => table.Delays[row] >= minDelay && table.Distances[row] <= maxDistance)
            .ToArray();
        for (var kept = 0; kept < rows.Length; kept++)
        {
            table.Dates[kept] = table.Dates[rows[kept]];
            table.Delays[kept] = table.Delays[rows[kept]];
            table.Distances[kept] = table.Distances[rows[kept]];
        }

        return rows.Length;
    }
}
