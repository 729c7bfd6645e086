// expect: gate-review  Writes to the folder of the machine's programs.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            File.WriteAllText("/usr/bin/was-here", "");
            throw new InvalidOperationException("ESCAPED: wrote /usr/bin/was-here");
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
