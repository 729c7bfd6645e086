// expect: mem-fail  The list, as the starter has it.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return trains.Select(train => (long)Math.Max(0, train.Delay) * train.Passengers).ToList().Sum();
    }
}
