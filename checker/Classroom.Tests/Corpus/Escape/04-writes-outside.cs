// expect: gate-review  Writes to a folder of the judge that everybody may write to.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            File.WriteAllText("%MARKER%", "");
            throw new InvalidOperationException("ESCAPED: wrote %MARKER%");
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
