using Checker.Memory.Retentions;

namespace Checker.Memory.Heaps;

/// <summary>What a full collection finds alive, to the byte.</summary>
internal static class LiveBytes
{
    public static long Read()
    {
        Snapshot.CollectAll();
        return GC.GetGCMemoryInfo(GCKind.FullBlocking).PromotedBytes;
    }

    /// <summary>The first of two readings is alone to see what its caller has just let go of.</summary>
    public static long ReadSettled()
    {
        Read();
        return Read();
    }

    /// <summary>What is alive after <paramref name="calls"/>, less what was before.</summary>
    public static long LeftBy(Action calls)
    {
        var before = ReadSettled();
        calls();
        var left = Read() - before;
        // It is alive before: let go of after its last use, it would hide as many bytes that the calls leave.
        GC.KeepAlive(calls);
        return left;
    }
}
