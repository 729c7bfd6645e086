// expect: gate-review  Connects to another machine.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            using var client = new System.Net.Sockets.TcpClient();
            client.Connect("1.1.1.1", 53);
            throw new InvalidOperationException("ESCAPED: connected");
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
