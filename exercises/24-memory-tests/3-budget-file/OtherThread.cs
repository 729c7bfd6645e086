namespace MemoryTests.Operations;

/// <summary>A thread that waits for work. To hand it some allocates nothing.</summary>
internal static class OtherThread
{
    private static readonly SemaphoreSlim Asked = new(0);
    private static readonly SemaphoreSlim Done = new(0);

    private static Action _work = () => { };

    static OtherThread() => new Thread(Loop) { IsBackground = true, Name = nameof(OtherThread) }.Start();

    /// <summary>Runs <paramref name="work"/> there, and comes back when it is done.</summary>
    public static void Run(Action work)
    {
        _work = work;
        Asked.Release();
        Done.Wait();
    }

    private static void Loop()
    {
        while (true)
        {
            Asked.Wait();
            _work();
            Done.Release();
        }
    }
}
