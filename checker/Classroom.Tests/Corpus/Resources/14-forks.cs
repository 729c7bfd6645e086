// expect: gate-review  Forks by the system call, in a loop.
using System.Runtime.InteropServices;

namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        while (true)
            Fork();
    }

    [DllImport("libc", EntryPoint = "fork")]
    private static extern int Fork();
}
