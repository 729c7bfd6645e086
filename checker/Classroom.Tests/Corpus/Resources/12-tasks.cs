// expect: limit-pids, limit-wall, limit-memory, limit-cpu, crash  Starts tasks that all wait.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        var all = new List<Task>();
        for (var i = 0; i < 1_000_000; i++)
            all.Add(Task.Factory.StartNew(() => Thread.Sleep(Timeout.Infinite), TaskCreationOptions.LongRunning));
        Task.WaitAll([.. all]);
        return 0;
    }
}
