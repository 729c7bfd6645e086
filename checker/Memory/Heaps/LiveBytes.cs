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

    /// <summary>What is alive after <paramref name="calls"/>, less what was before.</summary>
    public static long LeftBy(Action calls)
    {
        // The first of them is alone to see what its caller has just let go of.
        Read();
        var before = Read();
        calls();
        var left = Read() - before;
        // It is alive before: let go of after its last use, it would hide as many bytes that the calls leave.
        GC.KeepAlive(calls);
        return left;
    }
}
