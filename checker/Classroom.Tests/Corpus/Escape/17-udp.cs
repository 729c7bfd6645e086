// expect: gate-review  Sends a packet to another machine.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            using var client = new System.Net.Sockets.UdpClient();
            client.Send([1], 1, "1.1.1.1", 53);
            throw new InvalidOperationException("ESCAPED: sent a packet");
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
