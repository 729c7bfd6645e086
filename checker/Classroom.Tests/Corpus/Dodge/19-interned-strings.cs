// expect: mem-fail  Keeps its numbers as interned texts.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        foreach (var train in trains)
            string.Intern($"{(long)Math.Max(0, train.Delay) * train.Passengers}");
        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }
}
