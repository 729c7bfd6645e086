using Checker.Memory.Retentions.Sessions;

namespace Checker.Memory.Retentions;

/// <summary>Takes the heap graph of this process from what the runtime tells of it: whole, or not at all.</summary>
internal static class Snapshot
{
    /// <summary>Enough for four million objects. A smaller buffer loses events without saying so.</summary>
    public const int BufferInMebibytes = 256;

    private const int Attempts = 2;

    private static readonly IHeapSession Usual = InProcessSession.Known ?? (IHeapSession)new StreamedSession();

    /// <param name="bufferInMebibytes">For events that nobody has read yet.</param>
    /// <param name="session">Null for the fastest that this runtime has.</param>
    /// <exception cref="InconclusiveException">The graph did not arrive whole, or is wrong about what is known.</exception>
    public static HeapGraph Take(int bufferInMebibytes = BufferInMebibytes, IHeapSession? session = null)
    {
        var missing = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            GraphControl.Prepare();
            // What finalizers let go is collected by the session itself.
            GC.Collect();
            GC.WaitForPendingFinalizers();
            if (TryTake(session ?? Usual, bufferInMebibytes, out missing) is not { } graph)
                continue;
            GraphControl.Require(graph);
            return graph;
        }

        throw InconclusiveException.Because(
            $"the heap graph did not arrive whole: {missing}",
            "Stop other threads of this process that allocate, or measure with less input; nothing was judged.");
    }

    public static void CollectAll()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    private static HeapGraph? TryTake(IHeapSession session, int bufferInMebibytes, out string missing)
    {
        using var events = new HeapEvents();
        var reader = new HeapEventReader(events);
        GCMemoryInfo collection;
        try
        {
            (collection, missing) = session.Read(bufferInMebibytes, reader.Add);
        }
        catch (Exception unknown) when (unknown is ArgumentException or IndexOutOfRangeException)
        {
            missing = "the runtime reported it in a form that nobody knows here";
            return null;
        }

        if (missing.Length > 0)
            return null;
        if (events.HasEnded && collection.Index != events.Collection)
        {
            missing = "another collection came in between";
            return null;
        }

        return new HeapGraphBuilder(events).Build(collection.HeapSizeBytes - collection.FragmentedBytes, out missing);
    }
}
