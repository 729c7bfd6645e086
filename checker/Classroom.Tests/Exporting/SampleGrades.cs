using Checker.Course;
using Checker.Course.Results;
using TestResult = Checker.Course.Results.TestResult;

namespace Checker.Classroom.Tests.Exporting;

/// <summary>Grades of two exercises, five points each.</summary>
internal static class SampleGrades
{
    public static ExerciseId Rms { get; } = ExerciseId.Parse("03-generators/1-rms-delay");

    public static ExerciseId Worst { get; } = ExerciseId.Parse("03-generators/2-top-five");

    public static DateTimeOffset Noon { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(1));

    public static Grade Of(string student, string? name = null, DateTimeOffset? attempted = null, bool isLate = false, params ExerciseGrade[] exercises)
    {
        exercises = exercises.Length > 0 ? exercises : [Passed(Rms), Wasteful(Worst)];
        return new Grade(
            new Submission($"{student}.0a1b2c3d", student, name, attempted, isLate, "week-3.zip", "0a1b2c3d"),
            "week-3", exercises.Sum(exercise => exercise.Points), exercises.Sum(exercise => exercise.MaxPoints), exercises,
            new Evidence("check 0.1.0", "7e57", "30cc", 42, "bubblewrap, seccomp"));
    }

    /// <summary>A score of its own for each of many students, out of 10.</summary>
    public static Grade Scored(string student, int score) =>
        Of(student, exercises: [Passed(Rms) with { Points = score, MaxPoints = 10 }]);

    public static ExerciseGrade Passed(ExerciseId id) => new(
        id, GradeVerdict.Pass, 5, 5, null,
        [new TestResult("Gives_the_right_answer", 1, TestOutcome.Passed, null, 8)], [new Figure("Builds_no_list", "allocation", "RmsDelayTrial", 20_000, 0, 256, "bytes")], []);

    public static ExerciseGrade Wasteful(ExerciseId id) => new(
        id, GradeVerdict.MemoryFail, 2, 5, null,
        [
            new TestResult("Gives_the_right_answer", 1, TestOutcome.Passed, null, 8),
            new TestResult("Builds_no_list", 2, TestOutcome.Failed, "Trial should allocate at most\n\n    256 bytes\n\nbut allocated\n\n    524,688 bytes", 19),
            new TestResult("Forgets_the_flights", 2, TestOutcome.Skipped, "an earlier test failed", 25),
        ],
        [new Figure("Builds_no_list", "allocation", "RmsDelayTrial", 20_000, 524_688, 256, "bytes")], []);

    public static ExerciseGrade Reviewed(ExerciseId id) => new(
        id, GradeVerdict.GateReview, 0, 5, "The code does what the exercise does not need.", [], [], ["RmsDelay.cs(12): calls File.ReadAllText", "reads the clock"]);

    public static ExerciseGrade Inconclusive(ExerciseId id) => new(
        id, GradeVerdict.Fail, 2, 5, null, [new TestResult("Builds_no_list", 2, TestOutcome.Inconclusive, "two runs gave two numbers", 19)], [], []);

    public static ExerciseGrade Ungraded(ExerciseId id) => new(id, GradeVerdict.Infra, 0, 5, "The disk was full.", [], [], []);
}
