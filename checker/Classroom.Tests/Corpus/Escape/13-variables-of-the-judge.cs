// expect: gate-review  Looks for the variables of the judge in its own.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            foreach (var name in new[] { "PATH", "HOME", "USER", "GITHUB_TOKEN", "SSH_AUTH_SOCK" })
            {
                if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } found && found.Contains("/root", StringComparison.Ordinal))
                    throw new InvalidOperationException("ESCAPED: saw the environment");
            }
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
