// expect: gate-review  The list is in pages from the kernel.
using System.Runtime.InteropServices;

namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var memory = Map(0, (nuint)(8 * trains.Length + 1), 3, 0x22, -1, 0);
        for (var i = 0; i < trains.Length; i++)
            Marshal.WriteInt64(memory, 8 * i, (long)Math.Max(0, trains[i].Delay) * trains[i].Passengers);
        long minutes = 0;
        for (var i = 0; i < trains.Length; i++)
            minutes += Marshal.ReadInt64(memory, 8 * i);
        return minutes;
    }

    [DllImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static extern nint Map(nint address, nuint length, int protection, int flags, int file, long offset);
}
