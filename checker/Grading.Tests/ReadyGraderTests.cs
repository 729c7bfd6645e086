using Checker.Course.Results;

namespace Checker.Grading.Tests;

/// <summary>A worker that was started beforehand says what one that starts for the exercise says.</summary>
public sealed class ReadyGraderTests(TinyCourse course) : IClassFixture<TinyCourse>
{
    [Theory]
    [InlineData("2-passes")]
    [InlineData("3-fails")]
    [InlineData("4-does-not-build")]
    [InlineData("6-out-of-memory")]
    [InlineData("7-crashes")]
    [InlineData("8-inconclusive")]
    public async Task The_verdict_is_that_of_a_worker_started_for_it(string name)
    {
        using var ready = new ReadyGrader(course.Curriculum.Root, TinyCourse.Limits);
        var usual = await course.GradeAsync(name);
        for (var save = 0; save < 2; save++)
        {
            var attempt = await ready.GradeAsync(course.Find(name), TestContext.Current.CancellationToken);
            attempt.Verdict.Should().Be(usual.Verdict);
            attempt.TestResults.Select(Outcome).Should().Equal(usual.TestResults.Select(Outcome));
            attempt.Figures.Should().BeEquivalentTo(usual.Figures);
        }
    }

    [Fact]
    public async Task A_grading_that_is_cancelled_leaves_the_next_one_a_worker()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var ready = new ReadyGrader(course.Curriculum.Root, TinyCourse.Limits);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var grading = ready.GradeAsync(course.Find("5-times-out"), source.Token);
        await source.CancelAsync();
        await grading.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        (await ready.GradeAsync(course.Find("2-passes"), cancel)).Verdict.Should().Be(Verdict.Passed);
    }

    private static (string, TestOutcome) Outcome(Course.Results.TestResult test) => (test.Name, test.Outcome);
}
