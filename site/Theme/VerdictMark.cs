using Checker.Course.Results;

namespace Site.Theme;

/// <summary>How a verdict looks: a symbol of its own and a word, so that colour carries nothing alone.</summary>
public sealed record VerdictMark(string Symbol, string Word, string Class)
{
    /// <summary>It counts as passed, whatever a new check finds.</summary>
    public static VerdictMark Outdated { get; } = new("✓", "passed with an older version, check again", "good");

    public static VerdictMark Of(Verdict verdict) => verdict switch
    {
        Verdict.NotStarted => new("○", "not started", "untouched"),
        Verdict.Passed => new("✓", "passed", "good"),
        Verdict.Failed => new("✗", "failed", "bad"),
        Verdict.DoesNotBuild => new("▲", "does not build", "bad"),
        Verdict.TimedOut => new("◷", "timed out", "bad"),
        Verdict.OutOfMemory => new("■", "out of memory", "bad"),
        Verdict.Crashed => new("✱", "crashed", "bad"),
        Verdict.Inconclusive => new("?", "inconclusive", "unsure"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "has no symbol yet"),
    };

    public static VerdictMark Of(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Passed => new("✓", "passed", "good"),
        TestOutcome.Failed => new("✗", "failed", "bad"),
        TestOutcome.Skipped => new("–", "skipped", "untouched"),
        TestOutcome.Inconclusive => new("?", "inconclusive", "unsure"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "has no symbol yet"),
    };
}
