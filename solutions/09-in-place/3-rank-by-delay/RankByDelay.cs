namespace InPlace.Exercise3;

public static class RankByDelay
{
    /// <summary>
    /// Writes the row numbers of the flights to <paramref name="order"/>, the smallest delay first; of two flights with
    /// the same delay, the one with the smaller row number first.
    /// </summary>
    /// <param name="keys">Room that the caller lends, at least a key for each flight. What is in it afterwards does not matter.</param>
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        keys = keys[..delays.Length];
        // The delay decides in the upper half of the key; the row number below it breaks the ties, and says which row this is.
        for (var row = 0; row < delays.Length; row++)
            keys[row] = (long)delays[row] << 32 | (uint)row;
        keys.Sort();
        for (var place = 0; place < keys.Length; place++)
            order[place] = (int)keys[place];
    }
}
