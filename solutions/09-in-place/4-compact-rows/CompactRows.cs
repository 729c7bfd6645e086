namespace InPlace.Exercise4;

public static class CompactRows
{
    /// <summary>
    /// Moves the flights that are late and short to the front of the table, in their order, and returns how many there
    /// are. The rows behind them stay as they were.
    /// </summary>
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        var kept = 0;
        for (var row = 0; row < table.Rows; row++)
        {
            if (table.Delays[row] < minDelay || table.Distances[row] > maxDistance)
                continue;
            table.Dates[kept] = table.Dates[row];
            table.Delays[kept] = table.Delays[row];
            table.Distances[kept] = table.Distances[row];
            kept++;
        }

        return kept;
    }
}
