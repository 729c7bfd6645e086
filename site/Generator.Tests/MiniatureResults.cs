using Checker.Course;
using Checker.Course.Results;
using TestResult = Checker.Course.Results.TestResult;

namespace Site.Generator.Tests;

/// <summary>A learner who has tried the first exercise three times.</summary>
public static class MiniatureResults
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(1));

    public static IReadOnlyDictionary<ExerciseId, Result> None { get; } = new Dictionary<ExerciseId, Result>();

    public static IReadOnlyDictionary<ExerciseId, Result> Some { get; } = Of(Verdict.Failed);

    /// <summary>The same learner, who has asked for the solution.</summary>
    public static IReadOnlyDictionary<ExerciseId, Result> Opened { get; } =
        new Dictionary<ExerciseId, Result> { [MiniatureCourse.RmsDelay] = Some[MiniatureCourse.RmsDelay] with { SolutionRevealed = true } };

    public static IReadOnlyDictionary<ExerciseId, Result> Of(Verdict verdict, string? reason = null) =>
        new Dictionary<ExerciseId, Result> { [MiniatureCourse.RmsDelay] = Failed(verdict, reason) };

    private static Result Failed(Verdict verdict, string? reason) => new(
        Result.CurrentFormat, MiniatureCourse.RmsDelay,
        new Attempt(verdict, reason,
            [
                new TestResult("Gives_the_root_of_the_mean_of_the_squares", 1, TestOutcome.Passed, null, 8),
                new TestResult("Builds_no_list_of_squares", 1, TestOutcome.Passed, null, 19),
                new TestResult("Forgets_the_flights", 2, TestOutcome.Failed,
                    "RmsDelayTrial should keep no\n\n    Data.Flight\n\nalive but kept\n\n    20,000 objects\n\nwhich <RmsDelay> holds", 22),
                new TestResult("Keeps_nothing_else", 2, TestOutcome.Skipped, "an earlier test failed", 25),
            ],
            [
                Allocation(248),
                new Figure("Forgets_the_flights", "retention", "Data.Flight", 20_000, 20_000, 0, "objects",
                    ["static RmsDelay.s_cache", "List<Flight>._items", "Flight[0]"]),
            ],
            "a1b2c3", "d4e5f6", 7_260_114_583_391, "0.1.0", ".NET 10.0.12", "Debian 12, x64", Noon, 412),
        [new Milestone(Noon.AddHours(-2), Verdict.DoesNotBuild, "a0"), new Milestone(Noon.AddHours(-1), Verdict.Failed, "a1")],
        new Reference(".NET 10.0.12",
            [Allocation(524_688), new Figure("Forgets_the_flights", "retention", "Data.Flight", 20_000, 0, 0, "objects")],
            [Allocation(0), new Figure("Forgets_the_flights", "retention", "Data.Flight", 20_000, 0, 0, "objects")]),
        [1, 0], SolutionRevealed: false);

    private static Figure Allocation(double found) =>
        new("Builds_no_list_of_squares", "allocation", "RmsDelayTrial", 20_000, found, 256, "bytes");
}
