// expect: gate-review  Looks for the programs of other submissions.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            var others = Path.GetDirectoryName(Path.GetDirectoryName(typeof(TotalWait).Assembly.Location))!;
            if (Directory.GetDirectories(others).Length > 1)
                throw new InvalidOperationException("ESCAPED: saw other attempts");
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
