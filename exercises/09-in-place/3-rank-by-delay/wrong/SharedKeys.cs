// Caught by: Makes_nothing_but_a_key_for_each_flight
// Keys in a static array look free from the second call on, and never leave.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    private static long[] _keys = [];

    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        if (_keys.Length < delays.Length)
            _keys = new long[delays.Length];
        var mine = _keys.AsSpan(0, delays.Length);
        for (var row = 0; row < delays.Length; row++)
            mine[row] = (long)delays[row] << 32 | (uint)row;
        mine.Sort();
        for (var place = 0; place < mine.Length; place++)
            order[place] = (int)mine[place];
    }
}
