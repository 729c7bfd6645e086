// expect: limit-cpu, limit-wall  Keeps every processor busy.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        Parallel.For(0, 64, _ => { while (trains.Length >= 0) { } });
        return 0;
    }
}
