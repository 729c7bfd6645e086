// expect: gate-review  Has a shell write outside.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            using var shell = System.Diagnostics.Process.Start("/bin/sh", ["-c", "echo > %MARKER%"]);
            shell.WaitForExit();
            if (shell.ExitCode == 0)
                throw new InvalidOperationException("ESCAPED: a shell wrote");
        }
        catch (Exception problem) when (!problem.Message.StartsWith("ESCAPED", StringComparison.Ordinal))
        {
        }

        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }
}
