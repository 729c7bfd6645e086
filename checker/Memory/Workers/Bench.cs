using System.Runtime.CompilerServices;
using Checker.Memory.Allocations;
using Checker.Memory.Peaks;
using Checker.Memory.Residencies;
using Checker.Memory.Retentions;
using Checker.Memory.Trials;

namespace Checker.Memory.Workers;

/// <summary>Where a worker does what it is asked.</summary>
internal static class Bench
{
    private const int MostWindows = 10;
    private const int FewestPeaks = 4;
    private const int MostPeaks = 12;

    /// <summary>The JIT waits for 30 calls before it optimises a method.</summary>
    private const int FewCalls = 5;

    /// <summary>A window that warms up, and one that is quiet: mostly there are no more.</summary>
    private const int FewestWindows = 2;

    private static readonly Dictionary<Subject, Trial> Trials = [];
    private static readonly Queue<Scene> Scenes = [];

    private static object? _sink;

    public static Report Do(Order order)
    {
        try
        {
            return order.Task switch
            {
                Tasks.NameTypes => new Report(Names: [.. order.Types!.Select(NameOf)]),
                Tasks.Scenes => SetScenes(TrialOf(order.Subject!), order.Size),
                Tasks.Window => Windows(TrialOf(order.Subject!), order.Size),
                Tasks.FirstCalls => FirstCalls(TrialOf(order.Subject!), order.Size),
                Tasks.Peak => Peak(TrialOf(order.Subject!), order.Size),
                Tasks.Residency => Residency(TrialOf(order.Subject!), order.Size),
                Tasks.Finish => Finish(TrialOf(order.Subject!), order.Size),
                _ => throw new ArgumentOutOfRangeException(nameof(order), order.Task, "No worker knows this task."),
            };
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new Report(failure.ToString());
        }
    }

    private static Trial TrialOf(Subject subject)
    {
        if (!Trials.TryGetValue(subject, out var trial))
            Trials[subject] = trial = subject.Trial();
        return trial;
    }

    private static Report SetScenes(Trial trial, int size)
    {
        // There are some where the code under test has thrown in a window.
        while (Scenes.TryDequeue(out var left))
            left.Dispose();
        for (var window = 0; window < FewestWindows; window++)
            Scenes.Enqueue(Meter.Set(trial, size));
        return new Report();
    }

    /// <summary>
    /// Window 0 only warms up: the runtime reports a type's objects from the second one on. Then windows are repeated until one is
    /// quiet; where none is, the code works on other threads, and the least is its own.
    /// </summary>
    private static Report Windows(Trial trial, int size)
    {
        MarkedWindow(trial, size);
        var windows = new List<Report>();
        do
            windows.Add(MarkedWindow(trial, size));
        while (windows[^1].Process != windows[^1].Thread && windows.Count < MostWindows);
        var least = windows.MinBy(window => window.Process)!;
        return least with { WindowsAfter = windows.Count - 1 - windows.IndexOf(least) };
    }

    /// <summary>The marks are objects themselves, so that they stand in their place in the stream of events.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Report MarkedWindow(Trial trial, int size)
    {
        using var scene = Scenes.TryDequeue(out var ready) ? ready : Meter.Set(trial, size);
        Snapshot.CollectAll();
        // A collection wakes the library's pools, which look after themselves on the finalizer's thread.
        GC.WaitForPendingFinalizers();
        var collections = GC.CollectionCount(2);
        _sink = new Opening();
        var window = Window.Around(scene);
        _sink = new Closing();
        var report = new Report(Thread: window.Thread, Process: window.Process, Gen2Collections: GC.CollectionCount(2) - collections);
        // With each collection the runtime says where the parts of the heap are, so that every object of the window can be placed.
        GC.Collect(0);
        return report;
    }

    /// <summary>The least of them: the very first also pays for types and tables.</summary>
    private static Report FirstCalls(Trial trial, int size)
    {
        var calls = Enumerable.Range(0, FewCalls).Select(_ => Meter.ReadWindow(trial, size)).ToList();
        var least = calls.Aggregate(Window.Least);
        return new Report(Thread: least.Thread, Process: least.Process, First: calls[0].Thread);
    }

    /// <summary>
    /// The first calls load types and fill the library's tables; from then on every call of the same size shows the same, but for the
    /// one in which a table of the runtime's own grows. So two have to agree, where the data let them.
    /// </summary>
    private static Report Peak(Trial trial, int size)
    {
        var calls = new List<Report> { MarkedCall(trial, size) };
        do
            calls.Add(MarkedCall(trial, size));
        while (calls.Count < FewestPeaks || (calls.Count < MostPeaks && !calls[^1].Marks!.SequenceEqual(calls[^2].Marks!)));
        return calls[^1];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Report MarkedCall(Trial trial, int size)
    {
        using var scene = Meter.Set(trial, size);
        return new Report(Marks: Marking.Around(scene));
    }

    private static Report Residency(Trial trial, int size)
    {
        using var scene = Meter.Set(trial, size);
        var reading = ResidentSet.Around(scene);
        return new Report(Resident: reading.Found, ResidentError: reading.Error);
    }

    private static Report Finish(Trial trial, int size)
    {
        // Code that catches the exception comes to an end, but not with what it was asked for.
        var ranOutOfMemory = false;
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => ranOutOfMemory |= thrown.Exception is OutOfMemoryException;
        using var scene = Meter.Set(trial, size);
        scene.Run();
        return new Report(RanOutOfMemory: ranOutOfMemory);
    }

    private static string NameOf(long type) => HeapGraph.TypeOfId((nint)type).AssemblyQualifiedName ?? "";
}
