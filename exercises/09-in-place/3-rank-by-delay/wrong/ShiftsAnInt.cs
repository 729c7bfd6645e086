// Caught by: Ranks_any_delay
// Twelve bits for the row are too few, so take twenty, and the delay has twelve left: enough for a usual day.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        keys = keys[..delays.Length];
        for (var row = 0; row < delays.Length; row++)
            keys[row] = (delays[row] << 20) + row;
        keys.Sort();
        for (var place = 0; place < keys.Length; place++)
            order[place] = (int)(keys[place] & 0xFFFFF);
    }
}
