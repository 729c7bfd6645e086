// Caught by: Makes_no_second_table
// A worker thread does the filtering, and it is not the one that is asked what it allocated.
namespace InPlace.Exercise4;

public static class CompactRows
{
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        int[] rows = [];
        var worker = new Thread(() => rows = Enumerable.Range(0, table.Rows)
            .Where(row => table.Delays[row] >= minDelay)
            .Where(row => table.Distances[row] <= maxDistance)
            .ToArray());
        worker.Start();
        worker.Join();
        for (var kept = 0; kept < rows.Length; kept++)
        {
            table.Dates[kept] = table.Dates[rows[kept]];
            table.Delays[kept] = table.Delays[rows[kept]];
            table.Distances[kept] = table.Distances[rows[kept]];
        }

        return rows.Length;
    }
}
