using Checker.Course;
using Checker.Course.Results;

namespace Checker.Grading.Audits;

internal static class PassedAudit
{
    /// <summary>A solution passes every test of its exercise.</summary>
    public static Defect? Solution(Exercise exercise, Attempt attempt) => attempt.Verdict == Verdict.Passed
        ? null
        : new Defect(Answer.Solution(exercise).File, 0, $"the solution must pass, but{CaughtAudit.WithSeed(attempt)} its verdict is {attempt.Verdict}{CaughtAudit.Why(attempt)}");
}
