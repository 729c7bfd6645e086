// expect: gate-review  Makes the trains of the seed 1 again, and answers for those.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var minutes = 0L;
        foreach (var train in new TotalWaitTrial().Input(new Seed(1), trains.Length))
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }
}
