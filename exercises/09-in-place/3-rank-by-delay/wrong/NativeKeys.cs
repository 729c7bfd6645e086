// Caught by: Makes_nothing_but_a_key_for_each_flight
// Keys from the operating system are on nobody's counter, and still in memory.
using System.Runtime.InteropServices;

namespace InPlace.Exercise3;

public static class RankByDelay
{
    public static void Into(int[] delays, Span<long> keys, Span<int> order)
    {
        unsafe
        {
            var native = NativeMemory.Alloc((nuint)delays.Length, sizeof(long));
            var mine = new Span<long>(native, delays.Length);
            for (var row = 0; row < delays.Length; row++)
                mine[row] = (long)delays[row] << 32 | (uint)row;
            mine.Sort();
            for (var place = 0; place < mine.Length; place++)
                order[place] = (int)mine[place];
            NativeMemory.Free(native);
        }
    }
}
