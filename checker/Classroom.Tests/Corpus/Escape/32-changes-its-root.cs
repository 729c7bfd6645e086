// expect: gate-review  Changes its root folder.
using System.Runtime.InteropServices;

namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            if (Root("/tmp") == 0)
                throw new InvalidOperationException("ESCAPED: changed its root");
        }
        catch (Exception problem) when (!problem.Message.StartsWith("ESCAPED", StringComparison.Ordinal))
        {
        }

        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }

    [DllImport("libc", EntryPoint = "chroot", CharSet = CharSet.Ansi)]
    private static extern int Root(string path);
}
