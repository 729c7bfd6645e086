// Caught by: Makes_no_array_of_keys
// No array at all, only a lambda; but one that looks at the delays is an object, and so is its delegate.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        var rows = order[..delays.Length];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        rows.Sort((a, b) => delays[a] != delays[b] ? delays[a].CompareTo(delays[b]) : a.CompareTo(b));
    }
}
