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

    /// <summary>A file that was changed since it was graded has no verdict yet.</summary>
    public static string Of(Standing standing) =>
        !standing.IsUntouched && standing.IsStale ? "not checked yet" : Of(standing.Verdict);

    public static string Mark(Standing standing) => standing.Verdict switch
    {
        _ when !standing.IsUntouched && standing.IsStale => "·",
        Verdict.Passed => "✓",
        Verdict.NotStarted => "·",
        Verdict.Inconclusive => "?",
        _ => "✗",
    };
}
