using System.Text.Json.Serialization;

namespace Checker.Course.Results;

/// <summary>One grading of one exercise.</summary>
/// <param name="Reason">What happened, for verdicts that no test explains: the compiler's errors, the limit that was passed.</param>
/// <param name="Answer">Git blob ids of the graded files, joined by a comma.</param>
/// <param name="Tests">Git blob ids of the given files, joined by a comma.</param>
/// <param name="Seed">The first unseen seed: <c>CHECK_SEED</c> set to it repeats the run.</param>
public sealed record Attempt(
    Verdict Verdict, string? Reason, IReadOnlyList<TestResult> TestResults, IReadOnlyList<Figure> Figures,
    string Answer, string Tests, ulong Seed, string Tool, string Runtime, string System, DateTimeOffset At, int Milliseconds)
{
    /// <summary>The test that stands for all that is amiss; null where none was asked, or all passed.</summary>
    [JsonIgnore]
    public TestResult? FirstFailure => TestResults.FirstOrDefault(test => test.Outcome is TestOutcome.Failed or TestOutcome.Inconclusive);
}
