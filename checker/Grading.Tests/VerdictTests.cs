using Checker.Course.Results;

namespace Checker.Grading.Tests;

public sealed class VerdictTests(TinyCourse course) : IClassFixture<TinyCourse>
{
    [Fact]
    public async Task An_exercise_whose_tests_all_pass_is_passed()
    {
        var attempt = await course.GradeAsync("2-passes");
        attempt.Verdict.Should().Be(Verdict.Passed, attempt.Reason);
        attempt.TestResults.Select(test => (test.Name, test.Task, test.Outcome)).Should().Equal(
            ("Sums_every_number", 1, TestOutcome.Passed),
            ("Allocates_nothing", 1, TestOutcome.Passed),
            ("Costs_the_same_for_twice_the_numbers", 1, TestOutcome.Passed));
        attempt.Figures.Should().BeEquivalentTo(new[]
        {
            new Figure("Allocates_nothing", "allocation", "Passes", 10_000, 0, 0, "bytes"),
            new Figure("Costs_the_same_for_twice_the_numbers", "growth", "Passes", 40_000, 0, 0, "bytes per item"),
        });
        attempt.Seed.Should().Be(7);
    }

    [Fact]
    public async Task The_first_failed_test_stands_and_those_after_it_are_skipped()
    {
        var attempt = await course.GradeAsync("3-fails");
        attempt.Verdict.Should().Be(Verdict.Failed);
        attempt.Reason.Should().BeNull();
        attempt.TestResults.Select(test => test.Outcome).Should().Equal(TestOutcome.Passed, TestOutcome.Failed, TestOutcome.Skipped);
        attempt.TestResults[1].Message.Should().Be("Fails should allocate at most\n\n    0 bytes\n\nbut allocated\n\n    40,024 bytes with 10,000 items:\n\n    int[]  40,024 bytes  in 1 object  by Fails.Of (Fails.cs:7)");
        attempt.TestResults[2].Message.Should().Be("waits for: Allocates nothing");
    }

    [Fact]
    public async Task A_file_that_does_not_compile_is_named_with_its_line()
    {
        var attempt = await course.GradeAsync("4-does-not-build");
        attempt.Verdict.Should().Be(Verdict.DoesNotBuild);
        attempt.Reason.Should().StartWith(
            "exercises/01-verdicts/4-does-not-build/DoesNotBuild.cs(5,53): 'int[]' does not contain a definition for 'Summ'")
            .And.EndWith("(CS1061)").And.NotContain("\n");
    }

    [Fact]
    public async Task A_call_that_never_returns_is_ended()
    {
        var attempt = await course.GradeAsync("5-times-out", TinyCourse.Limits with { Wall = TimeSpan.FromSeconds(3) });
        attempt.Verdict.Should().Be(Verdict.TimedOut);
        attempt.Reason.Should().StartWith("the code was still running").And.EndWith("after 3 seconds");
    }

    [Fact]
    public async Task A_heap_beyond_the_limit_is_out_of_memory()
    {
        var attempt = await course.GradeAsync("6-out-of-memory");
        attempt.Verdict.Should().Be(Verdict.OutOfMemory);
        attempt.Reason.Should().Be("the code needed more than the 256 MB that the checker allows");
    }

    [Fact]
    public async Task A_process_that_dies_says_in_which_test()
    {
        var attempt = await course.GradeAsync("7-crashes");
        attempt.Verdict.Should().Be(Verdict.Crashed);
        attempt.Reason.Should().StartWith("the process ended in 'Sums every number' (exit code 134):\nStack overflow.");
    }

    [Fact]
    public async Task A_reading_that_the_engine_cannot_vouch_for_is_inconclusive()
    {
        var attempt = await course.GradeAsync("8-inconclusive");
        attempt.Verdict.Should().Be(Verdict.Inconclusive);
        attempt.Reason.Should().StartWith("Inconclusive: the collector is in LowLatency mode");
    }

    [Fact]
    public async Task A_process_that_leaves_early_with_exit_code_0_has_not_passed()
    {
        var attempt = await course.GradeAsync("9-exits");
        attempt.Verdict.Should().Be(Verdict.Crashed);
        attempt.Reason.Should().StartWith("the process ended in 'Sums every number' (exit code 0)");
    }

    [Fact]
    public void An_untouched_starter_is_not_started() =>
        Progress.Load(course.Curriculum, Grader.Tool).Of(course.Find("1-not-started").Id).Verdict.Should().Be(Verdict.NotStarted);
}
