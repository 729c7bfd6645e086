using Checker.Classroom.Judging;
using Checker.Classroom.Sandboxes;
using Checker.Course;
using Checker.Course.Results;
using Checker.Grading.Working;
using TestResult = Checker.Course.Results.TestResult;

namespace Checker.Classroom.Tests.Judging;

/// <summary>An exercise of three tests, one for each link, as its solution ran; and runs of submissions that differ from it.</summary>
internal static class Runs
{
    public const string Right = "Adds_up";
    public const string Frugal = "Makes_no_list";
    public const string Forgetful = "Forgets_the_trains";

    public static readonly Figure Allocated = new(Frugal, "allocation", "TotalTrial", 10_000, 0, 24, "bytes");
    public static readonly Figure Retained = new(Forgetful, "retention", "Train", 10_000, 0, 0, "objects");

    public static ReferenceRun Solution { get; } = new(ExerciseId.Parse("01-trains/1-total"), [Passed(Right), Passed(Frugal), Passed(Forgetful)], [Allocated, Retained]);

    public static TestResult Passed(string name) => Of(name, TestOutcome.Passed);

    public static TestResult Of(string name, TestOutcome outcome, string? message = null) => new(name, 1, outcome, message, 1);

    /// <summary>A run to the end, with what the solution measured in the tests that passed.</summary>
    public static TestRun Finished(params TestResult[] tests) => Finished(tests, [Allocated, Retained]);

    public static TestRun Finished(TestResult[] tests, Figure[] figures) => new(new Journal(tests, figures, [], 1, null, IsFinished: true), null);

    public static TestRun Ended(string? begun, JailEnd end) => new(new Journal([Passed(Right)], [], [], 1, begun, IsFinished: false), end);
}
