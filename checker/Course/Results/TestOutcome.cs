namespace Checker.Course.Results;

public enum TestOutcome
{
    Passed,
    Failed,

    /// <summary>An earlier link of the chain failed, or the exercise is not started.</summary>
    Skipped,
    Inconclusive,
}
