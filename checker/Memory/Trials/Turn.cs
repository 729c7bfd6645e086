namespace Checker.Memory.Trials;

/// <summary>
/// One measurement at a time: the counters and the heap are the whole process's. A second one is refused, because waiting for its
/// turn would still leave the tests around both to disturb them.
/// </summary>
internal readonly struct Turn : IDisposable
{
    private const string Remedy =
        """
        Run memory tests one at a time:

            xunit 3   [assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
            xunit 2   [assembly: Xunit.CollectionBehavior(DisableTestParallelization = true)]
            NUnit     remove [Parallelizable], or give the tests [NonParallelizable]
            MSTest    [assembly: DoNotParallelize]
        """;

    private static int _owner;
    private static int _depth;

    /// <exception cref="InconclusiveException">Another thread measures at this moment.</exception>
    public static Turn Take()
    {
        var me = Environment.CurrentManagedThreadId;
        if (Volatile.Read(ref _owner) != me && Interlocked.CompareExchange(ref _owner, me, 0) != 0)
            throw InconclusiveException.Because("called during a parallel test: another test of this process measures at this moment", Remedy);
        _depth++;
        return default;
    }

    public void Dispose()
    {
        if (--_depth == 0)
            Volatile.Write(ref _owner, 0);
    }
}
