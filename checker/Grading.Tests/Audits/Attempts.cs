using Checker.Course.Results;
using TestResult = Checker.Course.Results.TestResult;

namespace Checker.Grading.Tests.Audits;

/// <summary>Attempts as the grader might have made them.</summary>
internal static class Attempts
{
    public static Attempt Passed { get; } = Of(Verdict.Passed, Test("Is_right", TestOutcome.Passed), Test("Allocates_nothing", TestOutcome.Passed));

    public static Attempt Wasteful { get; } = Of(Verdict.Failed, Test("Is_right", TestOutcome.Passed), Test("Allocates_nothing", TestOutcome.Failed));

    public static Attempt Wrong { get; } = Of(Verdict.Failed, Test("Is_right", TestOutcome.Failed), Test("Allocates_nothing", TestOutcome.Skipped));

    public static Attempt Crashed { get; } = Of(Verdict.Crashed) with { Reason = "the process ended (exit code 134)" };

    public static Figure Allocation(double found, double bound = 100) => new("Allocates_nothing", "allocation", "Code", 1_000, found, bound, "bytes");

    private static Attempt Of(Verdict verdict, params TestResult[] tests) => new(
        verdict, null, tests, [Allocation(200)], "answer", "tests", 1, "check", ".NET 10.0.12", "linux-x64", DateTimeOffset.UnixEpoch, 1);

    private static TestResult Test(string name, TestOutcome outcome) =>
        new(name, 1, outcome, outcome == TestOutcome.Failed ? "expected 1,\nfound 2" : null, 10);
}
