// expect: mem-fail  The list is made by a thread of the pool.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return Task.Run(() => trains.Select(train => (long)Math.Max(0, train.Delay) * train.Passengers).ToList().Sum()).Result;
    }
}
