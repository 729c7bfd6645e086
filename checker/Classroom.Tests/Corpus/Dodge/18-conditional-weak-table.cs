// expect: mem-fail  Remembers something for each train, in a table that forgets with it.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        foreach (var train in trains)
            Table.GetValue(train, each => new Tuple<long>((long)Math.Max(0, each.Delay) * each.Passengers));
        long minutes = 0;
        foreach (var train in trains)
            minutes += (long)Math.Max(0, train.Delay) * train.Passengers;
        return minutes;
    }

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Train, Tuple<long>> Table = [];
}
