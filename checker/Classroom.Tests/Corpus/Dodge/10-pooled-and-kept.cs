// expect: mem-fail  An array of the pool that is never returned.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var waits = System.Buffers.ArrayPool<long>.Shared.Rent(trains.Length);
        for (var i = 0; i < trains.Length; i++)
            waits[i] = (long)Math.Max(0, trains[i].Delay) * trains[i].Passengers;
        long minutes = 0;
        foreach (var wait in waits.AsSpan(0, trains.Length))
            minutes += wait;
        return minutes;
    }
}
