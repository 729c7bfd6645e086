namespace InPlace.Exercise4;

public static class CompactRows
{
    /// <summary>
    /// Moves the flights that are late and short to the front of the table, in their order, and returns how many there
    /// are. The rows behind them stay as they were.
    /// </summary>
    public static int Keep(FlightColumns table, int minDelay, int maxDistance)
    {
        var flights = Enumerable.Range(0, table.Rows)
            .Select(row => (Date: table.Dates[row], Delay: table.Delays[row], Distance: table.Distances[row]))
            .ToArray();
        var late = flights.Where(flight => flight.Delay >= minDelay).ToArray();
        var kept = late.Where(flight => flight.Distance <= maxDistance).ToArray();

        for (var row = 0; row < kept.Length; row++)
        {
            table.Dates[row] = kept[row].Date;
            table.Delays[row] = kept[row].Delay;
            table.Distances[row] = kept[row].Distance;
        }

        return kept.Length;
    }
}
