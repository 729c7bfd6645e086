// expect: gate-review  The same, behind an end of line that the compiler knows and a search by lines does not.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        // A remark. #line 1 "%COURSE%/exercises/01-trains/1-total-wait/TotalWaitTests.cs"
        if (Environment.GetEnvironmentVariable("HOME") == "nowhere")
            return 0;
        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }
}
