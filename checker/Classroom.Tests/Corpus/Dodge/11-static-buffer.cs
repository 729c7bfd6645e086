// expect: mem-fail  A buffer that is made once, before anybody measures.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var waits = Buffer;
        if (waits.Length < trains.Length)
            waits = Buffer = new long[trains.Length];
        for (var i = 0; i < trains.Length; i++)
            waits[i] = (long)Math.Max(0, trains[i].Delay) * trains[i].Passengers;
        long minutes = 0;
        foreach (var wait in waits.AsSpan(0, trains.Length))
            minutes += wait;
        return minutes;
    }

    private static long[] Buffer = new long[1 << 20];
}
