using Checker.Course.Results;
using TestResult = Checker.Course.Results.TestResult;

namespace Site.Generator.Tests;

/// <summary>Grades of two students; the first has a name and a program that would like to be markup.</summary>
public static class MiniatureFeedback
{
    public const string Hostile = "</pre></style><script>alert(1)</script><img src=x onerror=alert(1)> \" onclick='x'";

    public static Feedback Ada { get; } = new(
        "ada.0a1b2c3d", "Ada Lovelace", "week-3", new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(1)), true, 2, 10,
        [
            new ExerciseFeedback(
                MiniatureCourse.RmsDelay, FeedbackOutcome.Failed, "right answers, too much memory", "mem-fail", 2, 5, null,
                [
                    new TestResult("Gives_the_root", 1, TestOutcome.Passed, null, 8),
                    new TestResult("Builds_no_list", 1, TestOutcome.Failed, "RmsDelayTrial should allocate at most\n\n    256 bytes", 19),
                    new TestResult("Forgets_the_flights", 2, TestOutcome.Failed, "follows from the first", 22),
                    new TestResult("Keeps_nothing_else", 2, TestOutcome.Skipped, "an earlier test failed", 25),
                ],
                [new Figure("Builds_no_list", "allocation", "RmsDelayTrial", 20_000, 524_688, 256, "bytes")], []),
            new ExerciseFeedback(
                MiniatureCourse.TopFive, FeedbackOutcome.Open, "waits for a person to look at it", "gate-review", 0, 5, "The code does what the exercise does not need.", [], [],
                ["TopFive.cs(12): calls File.ReadAllText"]),
        ],
        [new("Graded files, SHA-256", "30cc30cc"), new("Seed of the inputs", "42")]);

    public static Feedback Bo { get; } = new(
        "bo.0a1b2c3d", "Bo", "week-3", null, false, 5, 5,
        [new ExerciseFeedback(MiniatureCourse.RmsDelay, FeedbackOutcome.Passed, "passed", "pass", 5, 5, null, [], [], [])], []);

    /// <summary>Every text that comes from a student, or from what a student's program claims.</summary>
    public static Feedback OfHostile { get; } = new(
        "mallory.0a1b2c3d", Hostile, Hostile, null, false, 0, 5,
        [
            new ExerciseFeedback(
                MiniatureCourse.RmsDelay, FeedbackOutcome.Failed, Hostile, Hostile, 0, 5, Hostile, [new TestResult(Hostile, 1, TestOutcome.Failed, Hostile, 1)],
                [new Figure(Hostile, Hostile, Hostile, 1, 2, 3, Hostile, [Hostile])], [Hostile]),
        ],
        [new(Hostile, Hostile)]);
}
