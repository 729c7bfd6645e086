namespace Trains.Exercise1;

public static class TotalWait
{
    /// <summary>Minutes that the passengers of late trains waited, all together.</summary>
    public static long Of(Train[] trains)
    {
        long wait = 0;
        foreach (var train in trains)
            wait += (long)Math.Max(0, train.Delay) * train.Passengers;
        return wait;
    }
}
