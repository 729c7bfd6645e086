using Checker.Course.Results;

namespace Checker.Cli.Reports;

/// <summary>How verdicts are called on the screen.</summary>
internal static class Words
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NotStarted => "not started",
        Verdict.Passed => "passed",
        Verdict.Failed => "failed",
        Verdict.DoesNotBuild => "does not build",
        Verdict.TimedOut => "timed out",
        Verdict.OutOfMemory => "out of memory",
        Verdict.Crashed => "crashed",
        Verdict.Inconclusive => "inconclusive",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    /// <summary>A file that was changed since it was graded has no verdict yet; one that passed before the exercise was changed has, and keeps it.</summary>
    public static string Of(Standing standing) => standing switch
    {
        { IsOutdated: true } => "passed, recheck",
        { IsUntouched: false, IsStale: true } => "not checked yet",
        _ => Of(standing.Verdict),
    };

    public static string Mark(Standing standing) => standing.Verdict switch
    {
        _ when standing.IsOutdated => "✓",
        _ when !standing.IsUntouched && standing.IsStale => "·",
        Verdict.Passed => "✓",
        Verdict.NotStarted => "·",
        Verdict.Inconclusive => "?",
        _ => "✗",
    };
}
