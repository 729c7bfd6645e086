// expect: limit-cpu, limit-wall  Never comes back.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        while (true)
            if (trains.Length < 0)
                return 0;
    }
}
