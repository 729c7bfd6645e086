using Checker.Course.Results;
using Checker.Grading.Building;
using Checker.Grading.Working;

namespace Checker.Grading;

/// <summary>A verdict, and the reason where no test explains it.</summary>
internal readonly record struct Judgement(Verdict Verdict, string? Reason)
{
    public static Judgement Of(SliceBuild build) =>
        new(Verdict.DoesNotBuild, string.Join('\n', build.Errors));

    public static Judgement Of(WorkerRun run, Limits limits)
    {
        if (OfProcess(run, limits) is { } ended)
            return ended;
        if (run.Journal.Tests.Count == 0)
            return new(Verdict.Crashed, "the process ended without having run a test");
        if (run.Journal.Tests.FirstOrDefault(test => test.Outcome == TestOutcome.Inconclusive) is { } inconclusive)
            return new(Verdict.Inconclusive, inconclusive.Message);
        return new(run.ExitCode == 0 && run.Journal.Tests.All(test => test.Outcome == TestOutcome.Passed) ? Verdict.Passed : Verdict.Failed, null);
    }

    /// <summary>What became of a process that did not come to its own end; null for one that did.</summary>
    public static Judgement? OfProcess(WorkerRun run, Limits limits)
    {
        if (run.Stop != StopReason.None)
            return OfStopped(run, limits);
        if (RanOutOfMemory(run))
            return new(Verdict.OutOfMemory, FormattableString.Invariant($"the code needed more than the {limits.Heap >> 20:N0} MB that the checker allows{During(run)}"));
        if (!run.HasFinished || run.Journal.Begun is not null)
            return new(Verdict.Crashed, $"the process ended{During(run)} (exit code {run.ExitCode}){LastWords(run.Output)}");
        return null;
    }

    private static Judgement OfStopped(WorkerRun run, Limits limits) => run.Stop switch
    {
        StopReason.Wall => new(Verdict.TimedOut, $"the code was still running{During(run)} after {limits.Wall.TotalSeconds:0} seconds"),
        StopReason.Memory => new(Verdict.OutOfMemory, FormattableString.Invariant($"the process grew beyond {limits.Resident >> 20:N0} MB{During(run)}")),
        _ => new(Verdict.Crashed, FormattableString.Invariant($"the code printed more than {limits.Output:N0} characters{During(run)}")),
    };

    /// <summary>Caught by a test, or fatal: the runtime says the same words to standard error and aborts.</summary>
    private static bool RanOutOfMemory(WorkerRun run) =>
        run.Journal.ExceptionTypes.Any(JournalReader.IsOutOfMemory)
        || (!run.HasFinished && run.Output.Contains("Out of memory", StringComparison.OrdinalIgnoreCase))
        || (!run.HasFinished && run.Output.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal));

    private static string During(WorkerRun run) =>
        run.Journal.Begun is { } test ? $" in '{test.Replace('_', ' ')}'" : "";

    private static string LastWords(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(6).ToList();
        return lines.Count == 0 ? "" : ":\n" + string.Join('\n', lines);
    }
}
