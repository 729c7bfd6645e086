// expect: gate-review  Reads the hashes of passwords.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            if (File.ReadAllText("/etc/shadow").Length >= 0)
                throw new InvalidOperationException("ESCAPED: read /etc/shadow");
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
