using Data;

namespace Views.Exercise1;

public static class TrainTestSplit
{
    /// <summary>
    /// The first <paramref name="trainPercent"/> percent of the flights, rounded down to a whole flight, to train with;
    /// all others to test with.
    /// </summary>
    public static Split Of(Flight[] flights, int trainPercent)
    {
        var cut = (int)((long)flights.Length * trainPercent / 100);
        var train = flights.Take(cut).ToArray();
        var test = flights.Skip(cut).ToArray();
        return new Split(train, test);
    }
}
