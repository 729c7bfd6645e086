using Checker.Classroom.Exporting.Services;
using Checker.Course;
using Checker.Course.Results;
using TestResult = Checker.Course.Results.TestResult;

namespace Checker.Classroom.Tests.Exporting.Services;

public sealed class OwnGradeTests
{
    private static readonly ExerciseId Id = ExerciseId.TryParse("03-generators/1-rms-delay", out var id) ? id : throw new InvalidOperationException();

    private static readonly Assignment Assignment = new("week-3", null, [new AssignedExercise(Id, 30, ["RmsDelay.cs"])]);

    [Fact]
    public void A_task_earns_its_share_when_all_of_its_tests_passed()
    {
        var grade = Grade(Verdict.Failed, [Test("Answers", 1, TestOutcome.Passed), Test("Builds_no_list", 2, TestOutcome.Failed)], "Builds_no_list");

        grade.Score.Should().Be(10, "the first of two tasks, of one point and of two, has passed");
        grade.MaxScore.Should().Be(30);
        grade.Exercises.Single().Verdict.Should().Be(GradeVerdict.MemoryFail, "the test that failed has measured something");
    }

    [Fact]
    public void All_tasks_earn_all_of_it() =>
        Grade(Verdict.Passed, [Test("Answers", 1, TestOutcome.Passed), Test("Builds_no_list", 2, TestOutcome.Passed)], null)
            .Should().BeEquivalentTo(new { Score = 30, MaxScore = 30, Submission = new { Student = "ada" } });

    [Fact]
    public void A_wrong_answer_earns_nothing_of_what_follows() =>
        Grade(Verdict.Failed, [Test("Answers", 1, TestOutcome.Failed), Test("Builds_no_list", 2, TestOutcome.Skipped)], null)
            .Exercises.Single().Should().BeEquivalentTo(new { Verdict = GradeVerdict.Fail, Points = 0 });

    [Theory]
    [InlineData(Verdict.DoesNotBuild, GradeVerdict.CompileError)]
    [InlineData(Verdict.TimedOut, GradeVerdict.LimitWall)]
    [InlineData(Verdict.OutOfMemory, GradeVerdict.LimitMemory)]
    [InlineData(Verdict.Crashed, GradeVerdict.Crash)]
    [InlineData(Verdict.Inconclusive, GradeVerdict.GateReview)]
    public void What_ended_before_its_tests_did_has_no_points(Verdict own, GradeVerdict verdict) =>
        Grade(own, [], null).Exercises.Single().Should().BeEquivalentTo(new { Verdict = verdict, Points = 0 });

    [Fact]
    public void What_was_not_touched_is_not_started() =>
        OwnGrade.Of(Assignment, new Dictionary<ExerciseId, Standing> { [Id] = Standing(Result.OfNothing(Id), isUntouched: true) }, "ada")
            .Exercises.Single().Should().BeEquivalentTo(new { Points = 0, Reason = "not started" });

    private static Grade Grade(Verdict verdict, IReadOnlyList<TestResult> tests, string? measured)
    {
        var figures = measured is null ? [] : new[] { new Figure(measured, "allocation", "RmsDelay", 1_000, 2, 1, "bytes") };
        var attempt = new Attempt(verdict, null, tests, figures, "a", "t", 7, "check", ".NET", "linux", DateTimeOffset.UnixEpoch, 1);
        return OwnGrade.Of(Assignment, new Dictionary<ExerciseId, Standing> { [Id] = Standing(Result.OfNothing(Id).With(attempt), isUntouched: false) }, "ada");
    }

    private static TestResult Test(string name, int task, TestOutcome outcome) => new(name, task, outcome, null, 1);

    private static Standing Standing(Result result, bool isUntouched) => new(
        new Exercise(Id, "The root mean square delay", 15, 1, [1, 2], [], $"exercises/{Id}", ["RmsDelay.cs"], "", 1, [], []), result, isUntouched, IsStale: false, IsOutdated: false);
}
