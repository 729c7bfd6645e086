using Checker.Course;
using Checker.Course.Results;

namespace Checker.Cli;

/// <summary>An exercise and the attempt that stands for it.</summary>
/// <param name="IsNew">True when it was made just now, false when it was known before.</param>
internal sealed record Graded(Exercise Exercise, Attempt Attempt, bool IsNew)
{
    public bool IsPassed => Attempt.Verdict == Verdict.Passed;
}
