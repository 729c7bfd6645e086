using Checker.Course;
using Checker.Course.Results;

namespace Checker.Cli;

/// <summary>An exercise and the attempt that stands for it.</summary>
/// <param name="Result">What is kept of it, with the attempt as its latest.</param>
/// <param name="IsNew">True when it was made just now, false when it was known before.</param>
internal sealed record Graded(Exercise Exercise, Result Result, bool IsNew)
{
    public Attempt Attempt => Result.Latest!;

    public bool IsPassed => Attempt.Verdict == Verdict.Passed;
}
