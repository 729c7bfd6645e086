// Caught by: Leaves_the_rest_of_the_buffer_as_it_was
// Sorting the buffer whole saves a slice, and writes row numbers that no flight has.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        for (var row = 0; row < order.Length; row++)
            order[row] = row;
        keys = keys[..order.Length];
        for (var row = 0; row < keys.Length; row++)
            keys[row] = row < delays.Length ? (long)delays[row] << 32 | (uint)row : long.MaxValue;
        keys.Sort(order);
    }
}
