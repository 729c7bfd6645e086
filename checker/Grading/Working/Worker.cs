using System.Diagnostics;
using System.Globalization;
using Checker.Grading.Building;

namespace Checker.Grading.Working;

/// <summary>A process of its own for the learner's code: it may hang, crash or eat memory, and harms nobody.</summary>
internal static class Worker
{
    private const string JournalName = "journal.jsonl";

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs all tests of <paramref name="assembly"/>; the scratch folder receives the journal.</summary>
    /// <param name="isExplained">False for failures without the parts that take further processes to find out.</param>
    public static Task<WorkerRun> RunAsync(string assembly, string scratch, Limits limits, ulong? seed, bool isExplained, CancellationToken cancel)
    {
        var start = StartOf([assembly, "grade", JournalIn(scratch)], scratch, limits);
        if (seed is { } pinned)
            start.Environment["CHECK_SEED"] = pinned.ToString(CultureInfo.InvariantCulture);
        if (!isExplained)
            start.Environment["CHECK_BRIEF"] = "1";
        return RunAsync(start, journal => journal.IsFinished, limits, cancel);
    }

    /// <summary>Explains all trials of <paramref name="assembly"/> into <paramref name="file"/>, which is there once all are.</summary>
    public static Task<WorkerRun> ExplainAsync(string assembly, string scratch, string file, Limits limits, CancellationToken cancel) =>
        RunAsync(StartOf([assembly, "explain", file], scratch, limits), _ => File.Exists(file), limits, cancel);

    /// <summary>Where a worker in this scratch folder writes its journal.</summary>
    public static string JournalIn(string scratch) => Path.Combine(scratch, JournalName);

    public static ProcessStartInfo StartOf(IEnumerable<string> arguments, string scratch, Limits limits)
    {
        var start = new ProcessStartInfo(Dotnet.Host, ["exec", .. arguments])
        {
            WorkingDirectory = scratch,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["CHECK_LEASH"] = "1";
        foreach (var (name, value) in HeapSettings.Of(limits.Heap))
            start.Environment[name] = value;
        // No core dump of a learner's crash on the learner's disk.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    private static async Task<WorkerRun> RunAsync(ProcessStartInfo start, Predicate<Journal> hasFinished, Limits limits, CancellationToken cancel)
    {
        // Its standard input stays open as long as we live; the worker ends itself when it closes.
        using var process = Process.Start(start)!;
        return await RunAsync(process, new CappedOutput(limits.Output), start.WorkingDirectory, hasFinished, limits, cancel);
    }

    /// <param name="hasFinished">Whether the worker has come to its own end.</param>
    public static async Task<WorkerRun> RunAsync(
        Process process, CappedOutput output, string scratch, Predicate<Journal> hasFinished, Limits limits, CancellationToken cancel)
    {
        var reading = Task.WhenAll(output.ReadAsync(process.StandardOutput), output.ReadAsync(process.StandardError));
        var stop = await WatchAsync(process, output, limits, cancel);
        await process.WaitForExitAsync(CancellationToken.None);
        // A grandchild may hold the pipe; what it prints is of no interest once the worker is gone.
        await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(2), CancellationToken.None));
        var journal = Journal.Read(JournalIn(scratch));
        return new WorkerRun(process.ExitCode, stop, output.Text, journal, hasFinished(journal));
    }

    private static async Task<StopReason> WatchAsync(Process process, CappedOutput output, Limits limits, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        while (!process.HasExited)
        {
            var reason = Judge(process, output, limits, clock.Elapsed, cancel);
            if (reason != StopReason.None)
            {
                process.Kill(entireProcessTree: true);
                cancel.ThrowIfCancellationRequested();
                return reason;
            }

            using var glance = new CancellationTokenSource(Glance);
            await process.WaitForExitAsync(glance.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return StopReason.None;
    }

    private static StopReason Judge(Process process, CappedOutput output, Limits limits, TimeSpan elapsed, CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested)
            return StopReason.Cancelled;
        if (elapsed > limits.Wall)
            return StopReason.Wall;
        if (output.IsFull)
            return StopReason.Output;
        return Resident(process) > limits.Resident ? StopReason.Memory : StopReason.None;
    }

    /// <summary>Bytes of physical memory. A process that ends at this very moment has none left; nothing tells beforehand.</summary>
    private static long Resident(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
