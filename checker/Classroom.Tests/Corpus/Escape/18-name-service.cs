// expect: gate-review  Asks for the address of a name.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            if (System.Net.Dns.GetHostAddresses("example.com").Length > 0)
                throw new InvalidOperationException("ESCAPED: asked for a name");
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
