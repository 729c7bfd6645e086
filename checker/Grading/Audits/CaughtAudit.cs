using Checker.Course;
using Checker.Course.Results;

namespace Checker.Grading.Audits;

/// <summary>Wasteful and wrong answers fail, and at the test that is said to catch them.</summary>
internal static class CaughtAudit
{
    /// <summary>A starter gives right results and fails first at the test that its README names.</summary>
    public static Defect? Starter(Exercise exercise, Attempt attempt) =>
        Caught($"{exercise.Folder}/README.md", "the starter", exercise.Fails, attempt);

    public static Defect? Wrong(WrongVariant variant, Attempt attempt) =>
        Caught(variant.File, "this variant", variant.CaughtBy, attempt);

    public static string Why(Attempt attempt) =>
        FirstFailed(attempt) is { } failed ? $" at '{failed.Name}': {OneLine(failed.Message)}"
        : attempt.Reason is { } reason ? $": {OneLine(reason)}"
        : "";

    /// <summary>What repeats the run, where it is a matter of the draw; an answer that does not build was never run.</summary>
    public static string WithSeed(Attempt attempt) => attempt.Seed == 0 ? "" : $" with CHECK_SEED={attempt.Seed}";

    private static Defect? Caught(string file, string what, string by, Attempt attempt) => attempt.Verdict switch
    {
        Verdict.Failed when FirstFailed(attempt)?.Name == by => null,
        Verdict.Failed => new Defect(file, 1, $"{what} must be caught by '{by}', but{WithSeed(attempt)} fails first{Why(attempt)}"),
        Verdict.Passed => new Defect(file, 1, $"{what} must be caught by '{by}', but{WithSeed(attempt)} passes every test; tighten that test"),
        _ => new Defect(file, 1, $"{what} must be caught by '{by}', but{WithSeed(attempt)} its verdict is {attempt.Verdict}{Why(attempt)}"),
    };

    private static TestResult? FirstFailed(Attempt attempt) =>
        attempt.TestResults.FirstOrDefault(test => test.Outcome == TestOutcome.Failed);

    private static string OneLine(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
