namespace Lessons;

/// <summary>Looks at the heap at each step of one call. It makes no object between two steps, so that it does not hasten the collector that it waits for.</summary>
internal sealed class Watch
{
    private const int MostSteps = 1 << 10;
    private const int WarmUp = 3;

    private static Watch? _current;
    private static byte[] _made = [];

    private readonly long[] _steps = new long[MostSteps];
    private readonly List<TimedCollection> _collections = new(MostSteps);
    private readonly bool _collects;
    private int _count;
    private long _before;

    /// <summary>What the thread had allocated when we last looked, and what is held of it and before it.</summary>
    private long _allocated;
    private long _held;
    private int _young;
    private int _middle;
    private int _old;

    private Watch(bool collects) => _collects = collects;

    /// <summary>What is in memory at each step, whoever can reach it, and the collections that came by themselves.</summary>
    public static WatchedCall Held<T>(Func<T> call) => new Watch(collects: false).Around(call);

    /// <summary>What a full collection at each step leaves.</summary>
    public static WatchedCall Reachable<T>(Func<T> call) => new Watch(collects: true).Around(call);

    public static void Step() => _current?.Look();

    private WatchedCall Around<T>(Func<T> call)
    {
        // The first call also makes what is made once.
        call();
        Alive();
        _before = Alive();
        if (!_collects)
        {
            _before = Left(GC.GetGCMemoryInfo(GCKind.FullBlocking));
            _held = LeftByCollectorItself() - _before;
        }

        (_young, _middle, _old) = (GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2));
        _allocated = GC.GetAllocatedBytesForCurrentThread();
        _current = this;
        try
        {
            Look();
            var answer = call();
            Look();
            GC.KeepAlive(answer);
        }
        finally
        {
            _current = null;
        }

        return new WatchedCall(string.Join(' ', _steps[.._count]), [.. _collections.Select(each => each.ToString())]);
    }

    private void Look()
    {
        if (_count == MostSteps)
            throw new InvalidOperationException($"A call that is watched has at most {MostSteps - 2} steps: let more rows make one.");
        if (_collects)
        {
            _steps[_count++] = Alive() - _before;
            return;
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var collections = GC.CollectionCount(0) - _young;
        if (collections > 1)
            throw new InvalidOperationException($"{collections} collections came between two steps, and only the last can be told: have more steps, or a larger young generation.");
        _held = collections == 0 ? _held + allocated - _allocated : HeldAfterCollection(allocated);
        _steps[_count++] = _held;
        _allocated = GC.GetAllocatedBytesForCurrentThread();
    }

    /// <summary>A part of the step came before the collector, the rest behind it.</summary>
    private long HeldAfterCollection(long allocated)
    {
        var generation = GC.CollectionCount(2) > _old ? 2 : GC.CollectionCount(1) > _middle ? 1 : 0;
        (_young, _middle, _old) = (GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2));
        var last = GC.GetGCMemoryInfo(GCKind.Any);
        var since = allocated - _allocated;
        // What came behind it is in memory, and with it the unused ends of the pieces that threads have taken.
        var behind = Math.Clamp(GC.GetTotalMemory(forceFullCollection: false) - Left(last), 0, since);
        var left = Left(last) - _before;
        _collections.Add(new TimedCollection(generation, _count - 1, _held + since - behind, left));
        return left + behind;
    }

    private static long Left(GCMemoryInfo last) => last.HeapSizeBytes - last.FragmentedBytes;

    /// <summary>The watch begins where the collector has just been, of itself: the first budget after the start, and after a forced collection, is another one than those that follow.</summary>
    private static long LeftByCollectorItself()
    {
        for (int before = GC.CollectionCount(0), seen = before; seen < before + WarmUp;)
        {
            _made = new byte[1];
            if (GC.CollectionCount(0) == seen)
                continue;
            seen = GC.CollectionCount(0);
            // A finalizer that runs late would take a piece of the room for new objects, and the collector would come a step earlier.
            GC.WaitForPendingFinalizers();
        }

        return Left(GC.GetGCMemoryInfo(GCKind.Any));
    }

    private static long Alive()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetGCMemoryInfo(GCKind.FullBlocking).PromotedBytes;
    }
}
