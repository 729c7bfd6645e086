using System.Diagnostics;
using System.Diagnostics.Tracing;
using Checker.Memory.Streams;
using Microsoft.Diagnostics.NETCore.Client;

namespace Checker.Memory.Retentions.Sessions;

/// <summary>Reads the runtime's events by way of its diagnostics port, as another process would.</summary>
internal sealed class StreamedSession : IHeapSession
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public (GCMemoryInfo Collection, string Missing) Read(int bufferInMebibytes, ReceiveEvent receive)
    {
        var collections = GC.CollectionCount(2);
        using var session = Start(bufferInMebibytes);
        var collection = After(collections);
        using var copy = new MemoryStream();
        var stopper = new Thread(() => Stop(session)) { IsBackground = true, Name = "end of heap snapshot" };
        stopper.Start();
        session.EventStream.CopyTo(copy);
        stopper.Join();
        var stream = new EventStream(copy.GetBuffer(), (int)copy.Length);
        stream.Read((in received) =>
        {
            if (received.Kind.Provider == EventKind.Runtime)
                receive(received.Kind.Number, received.Payload);
        });

        // To read the stream has borrowed from the pools, after the graph was taken: the next one should not show that.
        SharedPools.EmptyOfBuffers();
        return (collection, stream.HasGaps || !stream.IsWhole ? HeapSnapshot.LostEvents : "");
    }

    private static EventPipeSession Start(int bufferInMebibytes)
    {
        try
        {
            return new DiagnosticsClient(Environment.ProcessId).StartEventPipeSession(
                [new EventPipeProvider(EventKind.Runtime, EventLevel.Verbose, HeapSnapshot.Keywords)], requestRundown: false, bufferInMebibytes);
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
        var started = Stopwatch.StartNew();
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
