// expect: mem-fail  The same for each thread.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        s_waits ??= new long[1 << 20];
        var waits = s_waits;
        for (var i = 0; i < trains.Length; i++)
            waits[i] = (long)Math.Max(0, trains[i].Delay) * trains[i].Passengers;
        long minutes = 0;
        foreach (var wait in waits.AsSpan(0, trains.Length))
            minutes += wait;
        return minutes;
    }

    [ThreadStatic]
    private static long[]? s_waits;
}
