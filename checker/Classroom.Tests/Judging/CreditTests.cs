using Checker.Classroom.Judging;
using Checker.Course;
using Checker.Course.Results;
using static Checker.Classroom.Tests.Judging.Runs;

namespace Checker.Classroom.Tests.Judging;

public sealed class CreditTests
{
    [Theory]
    [InlineData(10, 10, Right, Frugal, Forgetful)]
    [InlineData(10, 6, Right, Frugal)]
    [InlineData(10, 2, Right)]
    [InlineData(10, 0)]
    [InlineData(1, 0, Right, Frugal)]
    [InlineData(0, 0, Right, Frugal, Forgetful)]
    public void A_right_answer_weighs_half_of_either_kind_of_memory(int weight, int points, params string[] passed) =>
        Credit.PointsOf(With([1]), weight, Solution, [.. passed.Select(Passed)]).Should().Be(points);

    [Fact]
    public void A_link_counts_when_all_of_its_tests_have_passed()
    {
        var two = Solution with { Tests = [.. Solution.Tests, Passed("Adds_up_nothing")] };

        Credit.PointsOf(With([1]), 10, two, [Passed(Right), Passed(Frugal), Passed(Forgetful)]).Should().Be(8, "one of the two tests of answers is missing");
    }

    [Fact]
    public void Each_task_has_its_own_share_of_the_weight()
    {
        var tasks = Solution with { Tests = [Passed(Right), Passed(Frugal) with { Task = 2 }] };

        Credit.PointsOf(With([1, 3]), 8, tasks, [Passed(Right)]).Should().Be(2);
        Credit.PointsOf(With([1, 3]), 8, tasks, [Passed(Frugal)]).Should().Be(6);
    }

    [Fact]
    public void Three_thirds_are_a_whole()
    {
        var tasks = Solution with { Tests = [Passed("A"), Passed("B") with { Task = 2 }, Passed("C") with { Task = 3 }] };

        Credit.PointsOf(With([1, 1, 1]), 7, tasks, tasks.Tests).Should().Be(7);
    }

    [Fact]
    public void Passed_tests_that_the_exercise_does_not_have_earn_nothing() => Credit.PointsOf(With([1]), 10, Solution, [Passed("Is_wonderful")]).Should().Be(0);

    [Fact]
    public void A_skipped_test_earns_nothing() =>
        Credit.PointsOf(With([1]), 10, Solution, [Passed(Right), Of(Frugal, TestOutcome.Skipped), Of(Forgetful, TestOutcome.Inconclusive)]).Should().Be(2);

    private static Exercise With(int[] points) => new(Solution.Id, "Total", 10, 1, points, [], "", [], "", 1, [], []);
}
