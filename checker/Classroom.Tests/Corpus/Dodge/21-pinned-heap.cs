// expect: mem-fail  The list is on the heap for what is pinned.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var waits = GC.AllocateArray<long>(trains.Length, pinned: true);
        for (var i = 0; i < trains.Length; i++)
            waits[i] = (long)Math.Max(0, trains[i].Delay) * trains[i].Passengers;
        long minutes = 0;
        foreach (var wait in waits)
            minutes += wait;
        return minutes;
    }
}
