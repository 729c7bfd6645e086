// Caught by: Makes_nothing_but_a_key_for_each_flight
// Pairs in a list sort themselves without LINQ; a pair and its list cost what LINQ's buffers cost.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        var pairs = new List<(int Delay, int Row)>();
        for (var row = 0; row < delays.Length; row++)
            pairs.Add((delays[row], row));
        pairs.Sort();
        for (var place = 0; place < pairs.Count; place++)
            order[place] = pairs[place].Row;
    }
}
