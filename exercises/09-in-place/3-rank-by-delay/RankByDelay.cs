namespace InPlace.Exercise3;

public static class RankByDelay
{
    /// <summary>
    /// Writes the row numbers of the flights to <paramref name="order"/>, the smallest delay first; of two flights with
    /// the same delay, the one with the smaller row number first.
    /// </summary>
    /// <param name="keys">Room that the caller lends, at least a key for each flight. What is in it afterwards does not matter.</param>
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        var ranked = delays
            .Select((delay, row) => (Delay: delay, Row: row))
            .OrderBy(flight => flight.Delay)
            .Select(flight => flight.Row)
            .ToArray();
        ranked.CopyTo(order);
    }
}
