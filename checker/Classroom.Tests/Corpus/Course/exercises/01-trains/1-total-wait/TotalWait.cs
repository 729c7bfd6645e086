namespace Trains.Exercise1;

public static class TotalWait
{
    /// <summary>Minutes that the passengers of late trains waited, all together.</summary>
    public static long Of(Train[] trains)
    {
        var waits = new List<long>();
        foreach (var train in trains)
            waits.Add((long)Math.Max(0, train.Delay) * train.Passengers);
        return waits.Sum();
    }
}
