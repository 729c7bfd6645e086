// expect: gate-review  Lists the home folders.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            if (Directory.GetFileSystemEntries("/root").Length + Directory.GetFileSystemEntries("/home").Length > 0)
                throw new InvalidOperationException("ESCAPED: saw homes");
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
