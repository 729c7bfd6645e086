// Caught by: Forgets_the_table
// The table of the last call, for a second filter that never comes.
namespace InPlace.Exercise4;

public static class CompactRows
{
    private static FlightColumns? _last;

    public static int LastRows => _last?.Rows ?? 0;

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

        _last = table;
        return kept;
    }
}
