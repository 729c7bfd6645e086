// expect: gate-review  Mounts a file system.
using System.Runtime.InteropServices;

namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            if (Mount("none", "/tmp", "tmpfs", 0, 0) == 0)
                throw new InvalidOperationException("ESCAPED: mounted");
        }
        catch (Exception problem) when (!problem.Message.StartsWith("ESCAPED", StringComparison.Ordinal))
        {
        }

        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }

    [DllImport("libc", EntryPoint = "mount", CharSet = CharSet.Ansi)]
    private static extern int Mount(string source, string target, string type, ulong flags, nint data);
}
