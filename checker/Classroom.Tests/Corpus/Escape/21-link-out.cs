// expect: gate-review  Writes through a symbolic link out of its folder.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            var link = Path.Combine(Path.GetTempPath(), "out");
            File.CreateSymbolicLink(link, "%CANARY%");
            File.WriteAllText(Path.Combine(link, "was-here"), "");
            throw new InvalidOperationException("ESCAPED: wrote through a link");
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
