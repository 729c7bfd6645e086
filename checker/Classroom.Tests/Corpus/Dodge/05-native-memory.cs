// expect: gate-review  The list is in native memory.
using System.Runtime.InteropServices;

namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        unsafe
        {
            var memory = (long*)NativeMemory.Alloc((nuint)trains.Length, sizeof(long));
            var waits = new Span<long>(memory, trains.Length);
            for (var i = 0; i < trains.Length; i++)
                waits[i] = (long)Math.Max(0, trains[i].Delay) * trains[i].Passengers;
            long minutes = 0;
            foreach (var wait in waits)
                minutes += wait;
            NativeMemory.Free(memory);
            return minutes;
        }
    }
}
