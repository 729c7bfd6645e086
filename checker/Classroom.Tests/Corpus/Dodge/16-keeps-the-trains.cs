// expect: mem-fail  Allocates nothing, and keeps the trains.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        s_last = trains;
        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }

    private static Train[]? s_last;

    public static int Last => s_last?.Length ?? 0;
}
