using Checker.Course.Results;
using TestResult = Checker.Course.Results.TestResult;

namespace Checker.Course.Tests.Results;

/// <summary>Attempts as a grader would make them.</summary>
internal static class Attempts
{
    public const string Tool = "0.1.0";

    public static Attempt With(Verdict verdict, string answer = "a1", string tests = "b2") => new(
        verdict, null,
        [new TestResult("Gives_the_root", 1, TestOutcome.Passed, null, 12), new TestResult("Builds_no_list", 1, TestOutcome.Failed, "List<long> is 4,096 bytes", 20)],
        [new Figure("Builds_no_list", "retention", "RmsDelayTrial", 20_000, 4_096.5, 256, "bytes", ["static RmsDelay.Cache", "List<long>"])],
        answer, tests, ulong.MaxValue, Tool, ".NET 10.0.12", "linux-x64", new DateTimeOffset(2026, 11, 23, 5, 0, 0, TimeSpan.Zero), 2_500);
}
