// expect: gate-review  A child in a session of its own, which forks and lives on.
using System.Runtime.InteropServices;

namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        if (Fork() == 0)
        {
            Session();
            if (Fork() == 0)
            {
                Pause(1000);
            }

            Leave(0);
        }

        return 0;
    }

    [DllImport("libc", EntryPoint = "fork")]
    private static extern int Fork();

    [DllImport("libc", EntryPoint = "setsid")]
    private static extern int Session();

    [DllImport("libc", EntryPoint = "sleep")]
    private static extern uint Pause(uint seconds);

    [DllImport("libc", EntryPoint = "_exit")]
    private static extern void Leave(int code);
}
