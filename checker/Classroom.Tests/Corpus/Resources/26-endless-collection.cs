// expect: limit-cpu, limit-wall, gate-review  Has the collector run for ever.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        while (trains.Length >= 0)
            GC.Collect();
        return 0;
    }
}
