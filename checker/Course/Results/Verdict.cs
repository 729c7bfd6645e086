namespace Checker.Course.Results;

/// <summary>What became of one exercise.</summary>
public enum Verdict
{
    /// <summary>The starter is untouched.</summary>
    NotStarted,
    Passed,
    Failed,
    DoesNotBuild,
    TimedOut,
    OutOfMemory,
    Crashed,

    /// <summary>The instrument could not vouch for its reading; never counted as passed.</summary>
    Inconclusive,
}
