using System.Diagnostics;
using System.Runtime.CompilerServices;
using Checker.Memory.Trials;

namespace Checker.Memory.Allocations;

/// <summary>The bytes allocated between two readings of the counters: by the calling thread, and by all threads.</summary>
internal readonly record struct Window(long Thread, long Process, TimeSpan Duration, int Collections = 0)
{
    public long OtherThreads => Process - Thread;

    /// <summary>Only the caller allocated, so that both counters say the same.</summary>
    public bool IsQuiet => OtherThreads == 0;

    /// <summary>A collection let finalizers run, and what they allocate may be all that others did.</summary>
    public bool IsNoisyWithCollections => !IsQuiet && Collections > 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Window Around(Scene scene)
    {
        var start = Stopwatch.GetTimestamp();
        var collections = GC.CollectionCount(0);
        var process = Counters.OfProcess();
        var thread = Counters.OfThread();
        scene.Run();
        thread = Counters.OfThread() - thread;
        process = Counters.OfProcess() - process;
        return new Window(thread, process, Stopwatch.GetElapsedTime(start), GC.CollectionCount(0) - collections);
    }

    public static Window Least(Window a, Window b) => a.Process <= b.Process ? a : b;
}
