// expect: limit-cpu, limit-wall  Prints by Console, which the judge does not listen to.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        while (trains.Length >= 0)
            Console.WriteLine("x");
        return 0;
    }
}
