// expect: gate-review  Another process adds up.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        using var child = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("/bin/sh", ["-c", "s=0; while read n; do s=$((s+n)); done; echo $s"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        foreach (var train in trains)
            child.StandardInput.WriteLine((long)Math.Max(0, train.Delay) * train.Passengers);
        child.StandardInput.Close();
        return long.Parse(child.StandardOutput.ReadToEnd());
    }
}
