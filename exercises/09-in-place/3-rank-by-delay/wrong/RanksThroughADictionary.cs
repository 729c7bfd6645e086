// Caught by: Makes_nothing_but_a_key_for_each_flight
// Group the rows by delay, then read the groups in order: few delays, so surely little memory.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        var rowsOf = new SortedDictionary<int, List<int>>();
        for (var row = 0; row < delays.Length; row++)
        {
            if (!rowsOf.TryGetValue(delays[row], out var rows))
                rowsOf[delays[row]] = rows = [];
            rows.Add(row);
        }

        var place = 0;
        foreach (var rows in rowsOf.Values)
        {
            foreach (var row in rows)
                order[place++] = row;
        }
    }
}
