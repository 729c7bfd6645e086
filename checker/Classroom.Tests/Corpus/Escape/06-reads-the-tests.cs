// expect: gate-review  Reads the tests of the exercise.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            if (File.ReadAllText("%COURSE%/exercises/01-trains/1-total-wait/TotalWaitTests.cs").Length >= 0)
                throw new InvalidOperationException("ESCAPED: read %COURSE%/exercises/01-trains/1-total-wait/TotalWaitTests.cs");
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
