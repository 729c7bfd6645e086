// Caught by: Makes_nothing_but_a_key_for_each_flight
// Keys for a million flights, made before anybody looks: no call allocates, and the program never gets them back.
namespace InPlace.Exercise3;

public static class RankByDelay
{
    private static readonly long[] Keys = new long[1_000_000];

    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        var mine = Keys.AsSpan(0, delays.Length);
        for (var row = 0; row < delays.Length; row++)
            mine[row] = (long)delays[row] << 32 | (uint)row;
        mine.Sort();
        for (var place = 0; place < mine.Length; place++)
            order[place] = (int)mine[place];
    }
}
