// expect: gate-review  Writes into the tests of the exercise.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            File.WriteAllText("%COURSE%/exercises/01-trains/1-total-wait/TotalWaitTests.cs", "");
            throw new InvalidOperationException("ESCAPED: wrote %COURSE%/exercises/01-trains/1-total-wait/TotalWaitTests.cs");
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
