namespace Checker.Memory.Tests.Parallel;

/// <summary>Threads that do one thing over and over until they are disposed.</summary>
internal sealed class BusyThreads : IDisposable
{
    private readonly List<Thread> _threads;
    private volatile bool _isOver;

    public BusyThreads(int count, Action work)
    {
        _threads = [.. Enumerable.Range(0, count).Select(_ => new Thread(() => Repeat(work)))];
        _threads.ForEach(thread => thread.Start());
    }

    public void Dispose()
    {
        _isOver = true;
        _threads.ForEach(thread => thread.Join());
    }

    private void Repeat(Action work)
    {
        while (!_isOver)
            work();
    }
}
