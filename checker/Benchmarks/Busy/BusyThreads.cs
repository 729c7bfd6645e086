namespace Checker.Benchmarks.Busy;

/// <summary>Threads of this process that compute all the time, and allocate where they are told to.</summary>
internal sealed class BusyThreads : IDisposable
{
    private readonly Thread[] _threads;
    private volatile bool _isOver;

    /// <param name="bytes">How much each allocates in a turn.</param>
    public BusyThreads(int count, int bytes = 0)
    {
        _threads = [.. Enumerable.Range(0, count).Select(number => new Thread(() => Work(number + 1, bytes)) { IsBackground = true, Name = "busy" })];
        foreach (var thread in _threads)
            thread.Start();
    }

    public void Dispose()
    {
        _isOver = true;
        foreach (var thread in _threads)
            thread.Join();
    }

    private void Work(double start, int bytes)
    {
        // Who allocates does so all the time: between two readings of the counters there is always some of it.
        var steps = bytes > 0 ? 10 : 2_000;
        for (var value = start; !_isOver;)
        {
            for (var step = 0; step < steps; step++)
                value = Math.Sqrt(value * 3 + step);
            if (bytes > 0)
                GC.KeepAlive(new byte[bytes]);
        }
    }
}
