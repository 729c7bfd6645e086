using Checker.Course.Explanations;

namespace Checker.Grading.Tests;

public sealed class ExplainTests(TinyCourse course) : IClassFixture<TinyCourse>
{
    [Fact]
    public async Task Tells_what_is_allocated_of_which_type_and_where()
    {
        var explained = await course.ExplainAsync("3-fails");

        explained.Builds.Should().BeTrue();
        explained.Version.Reason.Should().BeNull();
        var trial = explained.Version.Trials.Should().ContainSingle().Which;
        trial.Trial.Should().Be("FailsTrial");
        trial.Failure.Should().BeNull();
        trial.Explanation!.Allocation.Found!.Bytes.Should().Be(40_024);
        var type = trial.Explanation.Types.Found!.All.Should().ContainSingle().Which;
        (type.Name, type.Objects, type.Bytes).Should().Be(("int[]", 1, 40_024));
        type.Sites.Should().ContainSingle().Which.Should().Match<SiteFinding>(site =>
            site.Method == "Fails.Of" && site.Line == 7 && site.File!.Replace('\\', '/').EndsWith("exercises/01-verdicts/3-fails/Fails.cs"));
        trial.Explanation.Retention.Found!.Bytes.Should().Be(0);
    }

    [Fact]
    public async Task Holds_for_the_files_that_were_explained()
    {
        var exercise = course.Find("2-passes");
        var version = (await course.ExplainAsync("2-passes")).Version;
        version.Explains(exercise.AnswerId(course.Curriculum.Root), exercise.TestsId(course.Curriculum.Root), Grader.Tool, version.Runtime).Should().BeTrue();
        version.Of("PassesTrial")!.Types.Found!.All.Should().BeEmpty();
    }

    [Fact]
    public async Task Says_the_errors_of_what_does_not_build()
    {
        var explained = await course.ExplainAsync("4-does-not-build");
        explained.Builds.Should().BeFalse();
        explained.Version.Trials.Should().BeEmpty();
        explained.Version.Reason.Should().StartWith("exercises/01-verdicts/4-does-not-build/DoesNotBuild.cs(5,");
    }

    [Fact]
    public async Task Ends_a_call_that_never_returns()
    {
        var explained = await course.ExplainAsync("5-times-out", TinyCourse.Limits with { Wall = TimeSpan.FromSeconds(3) });
        (explained.Builds, explained.Version.Reason).Should().Be((true, "the code was still running after 3 seconds"));
    }

    [Fact]
    public async Task Says_when_the_heap_is_too_small() =>
        (await course.ExplainAsync("6-out-of-memory")).Version.Reason.Should().Be("the code needed more than the 256 MB that the checker allows");

    [Fact]
    public async Task Has_not_explained_what_leaves_early_with_exit_code_0() =>
        (await course.ExplainAsync("9-exits")).Version.Reason.Should().StartWith("the process ended (exit code 0)");

    [Fact]
    public async Task Carries_the_reason_where_the_engine_cannot_vouch()
    {
        var trial = (await course.ExplainAsync("8-inconclusive")).Version.Trials.Single();
        trial.Explanation!.Allocation.Found.Should().BeNull();
        trial.Explanation.Allocation.Inconclusive.Should().StartWith("Inconclusive: the collector is in LowLatency mode");
    }
}
