// Caught by: Makes_nothing_but_a_key_for_each_flight
// Nobody has to lend keys to code that rents them, but the pool is memory too.
using System.Buffers;

namespace InPlace.Exercise3;

public static class RankByDelay
{
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        var rented = ArrayPool<long>.Shared.Rent(delays.Length);
        var mine = rented.AsSpan(0, delays.Length);
        for (var row = 0; row < delays.Length; row++)
            mine[row] = (long)delays[row] << 32 | (uint)row;
        mine.Sort();
        for (var place = 0; place < mine.Length; place++)
            order[place] = (int)mine[place];
        ArrayPool<long>.Shared.Return(rented);
    }
}
