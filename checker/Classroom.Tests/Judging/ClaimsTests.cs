using Checker.Classroom.Judging;
using Checker.Classroom.Sandboxes;
using Checker.Course.Results;
using static Checker.Classroom.Tests.Judging.Runs;

namespace Checker.Classroom.Tests.Judging;

public sealed class ClaimsTests
{
    [Fact]
    public void Passes_what_ran_like_the_solution() =>
        Judge(Finished(Passed(Right), Passed(Frugal), Passed(Forgetful))).Should().Be((GradeVerdict.Pass, null));

    [Fact]
    public void A_test_without_a_measurement_that_fails_is_a_wrong_answer() =>
        Judge(Finished([Of(Right, TestOutcome.Failed, "3, not 4"), Of(Frugal, TestOutcome.Skipped), Of(Forgetful, TestOutcome.Skipped)], [])).Should().Be((GradeVerdict.Fail, null));

    [Theory]
    [InlineData(Frugal)]
    [InlineData(Forgetful)]
    public void A_measuring_test_that_fails_is_too_much_memory(string broken) =>
        Judge(Finished([.. Solution.Tests.Select(test => test.Name == broken ? test with { Outcome = TestOutcome.Failed } : test)], [Allocated, Retained]))
            .Should().Be((GradeVerdict.MemoryFail, null));

    [Fact]
    public void What_the_instrument_does_not_vouch_for_a_person_looks_at() =>
        Judge(Finished(Passed(Right), Of(Frugal, TestOutcome.Inconclusive, "the counters differ"), Of(Forgetful, TestOutcome.Skipped)))
            .Should().Be((GradeVerdict.GateReview, "the instrument could not vouch for 'Makes no list': the counters differ"));

    [Fact]
    public void A_limit_is_the_verdict_of_a_run_that_it_ended() =>
        Judge(Ended(Frugal, new JailEnd(GradeVerdict.LimitMemory, 137, "", null)))
            .Should().Be((GradeVerdict.LimitMemory, "it needed more memory than the sandbox has while the test 'Makes no list' ran"));

    [Fact]
    public void A_run_that_ends_without_its_last_line_has_crashed_whatever_its_exit_code() =>
        Judge(Ended(null, new JailEnd(null, 0, "", null))).Should().Be((GradeVerdict.Crash, "the process ended with exit code 0 while its tests ran"));

    [Fact]
    public void Tests_that_are_not_the_exercises_are_a_forgery() =>
        Judge(Finished(Passed(Right), Passed(Frugal))).Should().Be((GradeVerdict.GateReview, "it did not report the exercise's tests, one after the other"));

    [Fact]
    public void A_test_that_is_reported_twice_is_a_forgery() =>
        Judge(Finished(Passed(Right), Passed(Right), Passed(Frugal), Passed(Forgetful))).Verdict.Should().Be(GradeVerdict.GateReview);

    [Fact]
    public void A_measuring_test_that_passes_without_measuring_is_a_forgery() =>
        Judge(Finished([Passed(Right), Passed(Frugal), Passed(Forgetful)], [Allocated]))
            .Should().Be((GradeVerdict.GateReview, "'Forgets the trains' passed without a measurement of retention"));

    [Fact]
    public void A_test_that_passes_beyond_its_bound_is_a_forgery() =>
        Judge(Finished([Passed(Right), Passed(Frugal), Passed(Forgetful)], [Allocated with { Found = 2_000 }, Retained]))
            .Should().Be((GradeVerdict.GateReview, "'Makes no list' passed with 2,000 bytes of allocation, which is more than the exercise allows"));

    [Fact]
    public void The_bound_is_the_solutions_and_not_what_the_process_says_it_is() =>
        Judge(Finished([Passed(Right), Passed(Frugal), Passed(Forgetful)], [Allocated with { Found = 2_000, Bound = 3_000 }, Retained])).Verdict
            .Should().Be(GradeVerdict.GateReview);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_measurement_that_is_no_number_is_beyond_every_bound(double found) =>
        Judge(Finished([Passed(Right), Passed(Frugal), Passed(Forgetful)], [Allocated with { Found = found }, Retained])).Verdict.Should().Be(GradeVerdict.GateReview);

    private static (GradeVerdict Verdict, string? Reason) Judge(TestRun run) => Claims.Judge(run, Solution);
}
