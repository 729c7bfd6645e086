// expect: gate-review  Connects to a service of this machine.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        try
        {
            for (var port = 1; port < 200; port++)
            {
                try
                {
                    using var client = new System.Net.Sockets.TcpClient();
                    client.Connect("127.0.0.1", port);
                }
                catch (System.Net.Sockets.SocketException)
                {
                    continue;
                }

                throw new InvalidOperationException("ESCAPED: connected to this machine");
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
