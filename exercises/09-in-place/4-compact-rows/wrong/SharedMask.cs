// Caught by: Makes_no_second_table
// A mask for each thread, made once: nothing to see from the second call on.
namespace InPlace.Exercise4;

public static class CompactRows
{
    [ThreadStatic]
    private static bool[]? _mask;

    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        if (_mask is null || _mask.Length < table.Rows)
            _mask = new bool[table.Rows];
        var mask = _mask;
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
