using Checker.Course.Results;
using TestResult = Checker.Course.Results.TestResult;

namespace Checker.Course.Tests.Results;

/// <summary>The miniature exercise has two tasks of three stages each.</summary>
public sealed class HintOfferTests : IDisposable
{
    private readonly MiniatureCourse _course = new();

    public void Dispose() => _course.Dispose();

    [Fact]
    public void Nothing_is_offered_before_the_first_try() => Offer(Result.OfNothing(MiniatureCourse.Id)).Should().Be(new HintOffer(1, Next: 1, Stages: 3, IsDue: false));

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 1, false)]
    [InlineData(2, 1, false)]
    [InlineData(3, 1, true)]
    [InlineData(3, 2, false)]
    [InlineData(4, 2, false)]
    [InlineData(5, 2, true)]
    [InlineData(9, 3, false)]
    public void The_next_stage_is_offered_after_two_further_tries(int tries, int seen, bool isDue)
    {
        var offer = Offer(After([.. Enumerable.Range(1, tries).Select(each => Failure(1, $"a{each}"))]) with { HintsShown = [seen, 0] });

        offer.Should().Be(new HintOffer(1, seen + 1, Stages: 3, isDue));
        offer.AreAllSeen.Should().Be(seen == 3);
    }

    [Fact]
    public void The_same_file_tried_again_is_no_further_try() =>
        Offer(After(Failure(1, "a1"), Failure(1, "a1"), Failure(1, "a2"), Failure(1, "a1")) with { HintsShown = [1, 0] }).IsDue.Should().BeFalse();

    [Fact]
    public void Each_task_counts_its_own_tries()
    {
        var result = After(Failure(1, "a1"), Failure(1, "a2"), Failure(1, "a3"), Failure(2, "a4")) with { HintsShown = [3, 1] };

        result.TriesAt(1).Should().Be(3);
        Offer(result).Should().Be(new HintOffer(2, Next: 2, Stages: 3, IsDue: false));
    }

    [Theory]
    [InlineData(Verdict.TimedOut, 2)]
    [InlineData(Verdict.Crashed, 2)]
    [InlineData(Verdict.OutOfMemory, 2)]
    [InlineData(Verdict.DoesNotBuild, 1)]
    [InlineData(Verdict.Passed, 1)]
    public void What_ran_and_came_to_no_test_was_a_try_at_the_task_before(Verdict verdict, int tries)
    {
        var result = After(Failure(2, "a1"), Attempts.With(verdict, "a2") with { TestResults = [] });

        (result.TaskAtHand, result.TriesAt(2)).Should().Be((2, tries));
        // It stays so once it is history.
        result.With(Attempts.With(Verdict.DoesNotBuild, "a3") with { TestResults = [] }).TriesAt(2).Should().Be(tries);
    }

    [Fact]
    public void A_reading_that_nobody_vouches_for_is_no_try() =>
        After(Failure(1, "a1") with { Verdict = Verdict.Inconclusive }).TriesAt(1).Should().Be(0);

    [Fact]
    public void A_history_from_before_tasks_were_kept_counts_as_none() =>
        (After(Failure(1, "a2")) with { History = [new Milestone(DateTimeOffset.UnixEpoch, Verdict.Failed, "a1")] }).TriesAt(1).Should().Be(1);

    private HintOffer Offer(Result result) => HintOffer.Of(_course.Load().Exercises.Single(), result);

    private static Result After(params Attempt[] attempts) => attempts.Aggregate(Result.OfNothing(MiniatureCourse.Id), (result, attempt) => result.With(attempt));

    private static Attempt Failure(int task, string answer) =>
        Attempts.With(Verdict.Failed, answer) with { TestResults = [new TestResult("Builds_no_list", task, TestOutcome.Failed, "", 20)] };
}
