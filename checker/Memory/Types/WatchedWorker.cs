using System.Diagnostics.Tracing;
using Checker.Memory.Streams;
using Checker.Memory.Workers;
using Microsoft.Diagnostics.NETCore.Client;

namespace Checker.Memory.Types;

/// <summary>
/// A worker whose runtime reports every object that it allocates. It has to do so from its first moment on, because the
/// runtime chooses its allocators when it starts; so a worker is kept for all measurements of a test process.
/// </summary>
internal sealed class WatchedWorker(Worker worker)
{
    private const int BufferInMebibytes = 256;

    /// <summary>GCSampledObjectAllocationLow: a few objects of each type a second.</summary>
    private const long SomeAllocations = 0x2000000;

    /// <summary>GCSampledObjectAllocationHigh and Low: both together leave nothing out.</summary>
    private const long EveryAllocation = 0x200000 | SomeAllocations;

    /// <summary>GC, GCHeapSurvivalAndMovement: with each collection, where the parts of the heap are.</summary>
    private const long Parts = 0x400001;

    /// <summary>Loader, Jit, NGen and the maps to IL: at the session's end the runtime lists all methods that there are.</summary>
    private const long Methods = 0x20038;

    private static readonly Dictionary<string, string> Settings = new()
    {
        // A session without a reader: it only makes the runtime start with the allocators that report, and costs as little as it can.
        ["DOTNET_EnableEventPipe"] = "1",
        ["DOTNET_EventPipeConfig"] = $"{EventKind.Runtime}:0x{SomeAllocations:X}:5",
        ["DOTNET_EventPipeOutputPath"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        ["DOTNET_EventPipeOutputStreaming"] = "1",
        ["DOTNET_EventPipeCircularMB"] = "1",
        // Otherwise the processor's cache decides how much may be allocated before a collection; 64 MiB, in hexadecimal.
        ["DOTNET_GCgen0size"] = "4000000",
    };

    private static readonly Dictionary<string, WatchedWorker> Kept = [];

    public static WatchedWorker Of(Subject subject)
    {
        lock (Kept)
        {
            if (!Kept.TryGetValue(subject.Assembly, out var kept) || kept.HasEnded)
                Kept[subject.Assembly] = kept = new WatchedWorker(Worker.Start(subject.Assembly, Settings));
            return kept;
        }
    }

    /// <summary>Starts the worker of a program that is yet to be compiled, and has it run the trials of <paramref name="other"/> meanwhile.</summary>
    public static void StartEarly(string program, string other)
    {
        lock (Kept)
            Kept[program] = Kept[other] = new WatchedWorker(Worker.Start(program, Settings));
    }

    private bool HasEnded => worker.HasEnded;

    /// <summary>Has the worker run windows of a trial, and writes what its runtime reports meanwhile.</summary>
    /// <param name="size">Items of input.</param>
    public Report Record(Subject subject, int size, Recording recording)
    {
        // The pipe of the diagnostics may come a moment after the process; its first answer says that it is there.
        var scenes = worker.Ask(new Order(Tasks.Scenes, subject, size));
        if (scenes.Failure is not null)
            return scenes;
        using var session = Start();
        var copying = Task.Factory.StartNew(() => recording.Write(session.EventStream), TaskCreationOptions.LongRunning);
        try
        {
            return worker.Ask(new Order(Tasks.Window, subject, size));
        }
        finally
        {
            if (!worker.HasEnded)
                session.Stop();
            copying.Wait();
        }
    }

    public IReadOnlyList<string> NamesOf(IReadOnlyList<ulong> types) =>
        worker.Ask(new Order(Tasks.NameTypes, Types: [.. types.Select(type => (long)type)])).Names!;

    private EventPipeSession Start()
    {
        try
        {
            return new DiagnosticsClient(worker.Id).StartEventPipeSession(
                new EventPipeSessionConfiguration(
                    [new EventPipeProvider(EventKind.Runtime, EventLevel.Verbose, EveryAllocation | Parts)],
                    BufferInMebibytes, Methods, requestStackwalk: true));
        }
        catch (Exception refusal) when (refusal is DiagnosticsClientException or IOException or TimeoutException or UnauthorizedAccessException)
        {
            throw InconclusiveException.Because(
                $"the worker process tells nothing of its allocations ({refusal.Message.TrimEnd('.')})",
                "Unset DOTNET_EnableDiagnostics and DOTNET_EnableDiagnostics_IPC, and let the process write to its folder for temporary files.");
        }
    }
}
