// expect: mem-fail  The list is an array of the pool, which is warm when it is measured, and stays in the pool.
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
        System.Buffers.ArrayPool<long>.Shared.Return(waits);
        return minutes;
    }
}
