// Caught by: Keeps_nothing_else
// A static lambda is made once, so the delays that it looks at have to be static too, and stay.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    private static int[] _delays = [];

    private static readonly Comparison<int> ByDelay =
        (a, b) => _delays[a] != _delays[b] ? _delays[a].CompareTo(_delays[b]) : a.CompareTo(b);

    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        _delays = delays;
        var rows = order[..delays.Length];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        rows.Sort(ByDelay);
    }
}
