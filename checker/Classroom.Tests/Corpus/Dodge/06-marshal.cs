// expect: gate-review  The list is in memory of the system's heap, in safe code.
using System.Runtime.InteropServices;

namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var memory = Marshal.AllocHGlobal(8 * trains.Length);
        for (var i = 0; i < trains.Length; i++)
            Marshal.WriteInt64(memory, 8 * i, (long)Math.Max(0, trains[i].Delay) * trains[i].Passengers);
        long minutes = 0;
        for (var i = 0; i < trains.Length; i++)
            minutes += Marshal.ReadInt64(memory, 8 * i);
        Marshal.FreeHGlobal(memory);
        return minutes;
    }
}
