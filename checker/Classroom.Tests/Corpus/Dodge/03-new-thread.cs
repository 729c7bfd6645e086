// expect: mem-fail  The list is made by another thread.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        long minutes = 0;
        var thread = new Thread(() => minutes = trains.Select(train => (long)Math.Max(0, train.Delay) * train.Passengers).ToList().Sum());
        thread.Start();
        thread.Join();
        return minutes;
    }
}
