using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;

namespace Checker.Memory.Retentions;

/// <summary>Takes the heap graph of this process by way of EventPipe: whole, or not at all.</summary>
internal static class Snapshot
{
    /// <summary>Enough for two million objects. A smaller buffer loses events without saying so.</summary>
    public const int BufferInMebibytes = 256;

    private const int Attempts = 2;

    /// <summary>GC, GCHeapCollect, GCHeapDump, GCHeapAndTypeNames, Type: the keywords of a heap snapshot; GCHeapSurvivalAndMovement: where the generations are.</summary>
    private const long GCHeapSnapshot = 0x1980001 | 0x400000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <exception cref="InconclusiveException">The graph did not arrive whole, or is wrong about what is known.</exception>
    public static HeapGraph Take(int bufferInMebibytes = BufferInMebibytes)
    {
        var missing = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            GraphControl.Prepare();
            CollectAll();
            if (TryTake(bufferInMebibytes, out missing) is not { } graph)
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

    private static HeapGraph? TryTake(int bufferInMebibytes, out string missing)
    {
        var collections = GC.CollectionCount(2);
        using var session = Start(bufferInMebibytes);
        var info = After(collections);
        using var source = new EventPipeEventSource(session.EventStream);
        var reader = new HeapEventReader(source);
        var stopper = new Thread(() => Stop(session)) { IsBackground = true, Name = "end of heap snapshot" };
        stopper.Start();
        source.Process();
        stopper.Join();
        if (source.EventsLost > 0)
        {
            missing = "events were lost";
            return null;
        }

        if (reader.Events.HasEnded && info.Index != reader.Events.Collection)
        {
            missing = "another collection came in between";
            return null;
        }

        return new HeapGraphBuilder(reader.Events).Build(info.HeapSizeBytes - info.FragmentedBytes, out missing);
    }

    private static EventPipeSession Start(int bufferInMebibytes)
    {
        try
        {
            return new DiagnosticsClient(Environment.ProcessId).StartEventPipeSession(
                [new EventPipeProvider("Microsoft-Windows-DotNETRuntime", EventLevel.Verbose, GCHeapSnapshot)],
                requestRundown: false, bufferInMebibytes);
        }
        catch (Exception refusal) when (refusal is DiagnosticsClientException or IOException or TimeoutException or UnauthorizedAccessException)
        {
            throw InconclusiveException.Because(
                $"this process gives no heap graph ({refusal.Message.TrimEnd('.')})",
                "Unset DOTNET_EnableDiagnostics and DOTNET_EnableDiagnostics_IPC, and let the process write to its folder for temporary files.");
        }
    }

    /// <summary>
    /// The session itself asks for a full collection, which waits for nobody who reads its events. Asked at once, the collector
    /// still speaks of that collection: what is allocated to read the events may cause the next.
    /// </summary>
    private static GCMemoryInfo After(int collections)
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        while (GC.CollectionCount(2) == collections && started.Elapsed < Patience)
            Thread.Sleep(1);
        return GC.GetGCMemoryInfo(GCKind.FullBlocking);
    }

    /// <summary>Sends what is still in the buffer and ends the stream; it takes somebody who reads at the same time.</summary>
    private static void Stop(EventPipeSession session)
    {
        try
        {
            session.Stop();
        }
        catch (Exception gone) when (gone is DiagnosticsClientException or IOException)
        {
            // The stream has ended by itself; whether it was whole is judged by its content.
        }
    }
}
