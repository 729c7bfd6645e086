// Caught by: Makes_no_array_of_keys
// One array of keys is the least that sorting needs, if one forgets that the caller lends one.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        var mine = new long[delays.Length];
        for (var row = 0; row < delays.Length; row++)
            mine[row] = (long)delays[row] << 32 | (uint)row;
        Array.Sort(mine);
        for (var place = 0; place < mine.Length; place++)
            order[place] = (int)mine[place];
    }
}
