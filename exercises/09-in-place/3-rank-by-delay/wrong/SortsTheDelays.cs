// Caught by: Leaves_the_delays_as_they_were
// Array.Sort(keys, items) is what a search for argsort finds, and it sorts the keys too.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        var rows = order[..delays.Length];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        delays.AsSpan().Sort(rows);
    }
}
