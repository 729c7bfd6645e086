// Caught by: Keeps_flights_with_the_same_delay_in_their_order
// Sort moves items that are equal in any way it likes; OrderBy does not.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        keys = keys[..delays.Length];
        var rows = order[..delays.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            keys[row] = delays[row];
            rows[row] = row;
        }

        keys.Sort(rows);
    }
}
