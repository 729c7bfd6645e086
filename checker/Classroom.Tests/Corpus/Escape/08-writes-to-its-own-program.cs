// expect: gate-review  Writes to the program that the next process is to run.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            File.WriteAllText(typeof(TotalWait).Assembly.Location + ".txt", "");
            throw new InvalidOperationException("ESCAPED: wrote beside its program");
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
