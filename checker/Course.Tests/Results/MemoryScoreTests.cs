using Checker.Course.Results;

namespace Checker.Course.Tests.Results;

public sealed class MemoryScoreTests
{
    [Theory]
    [InlineData(1_000_000, 0)]
    [InlineData(5_000_000, 0)]
    [InlineData(31_623, 50)]
    [InlineData(1_000, 100)]
    public void Counts_each_halving_alike(double yours, int score) =>
        MemoryScore.Of(Reference(starter: 1_000_000, solution: 1_000), [Bytes(yours)]).Should().Be(score);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(24, 93)]
    [InlineData(256, 77)]
    public void Takes_nothing_for_less_than_an_object(double yours, int score) =>
        MemoryScore.Of(Reference(starter: 1_000_000, solution: 0), [Bytes(yours)]).Should().Be(score);

    [Fact]
    public void Goes_beyond_a_hundred_where_an_answer_takes_less_than_ours() =>
        MemoryScore.Of(Reference(starter: 1_000_000, solution: 1_000), [Bytes(0)]).Should().BeGreaterThan(100);

    [Fact]
    public void Is_the_mean_of_what_starter_and_solution_were_measured_by() => MemoryScore.Of(
        new Reference("", [Bytes(1_000_000), Objects(500)], [Bytes(0), Objects(0)]), [Bytes(1_000_000), Objects(0)]).Should().Be(50);

    [Fact]
    public void Leaves_out_what_the_starter_does_not_waste() => MemoryScore.Of(
        new Reference("", [Bytes(1_000_000), Objects(0)], [Bytes(0), Objects(0)]), [Bytes(0), Objects(7)]).Should().Be(100);

    [Fact]
    public void Is_none_before_anything_was_measured() => MemoryScore.Of(Reference(1_000_000, 0), []).Should().BeNull();

    [Fact]
    public void Is_none_where_an_attempt_came_only_half_the_way() => MemoryScore.Of(
        new Reference("", [Bytes(1_000_000), Objects(500)], [Bytes(0), Objects(0)]), [Bytes(0)]).Should().BeNull();

    [Fact]
    public void Is_none_without_a_reference() => MemoryScore.Of(null, [Bytes(0)]).Should().BeNull();

    [Fact]
    public void Is_none_where_a_starter_wastes_no_memory() => MemoryScore.Of(Reference(0, 0), [Bytes(0)]).Should().BeNull();

    [Fact]
    public void The_best_is_of_those_that_passed()
    {
        var result = Result.OfNothing(MiniatureCourse.Id) with { Reference = Reference(1_000_000, 0) };

        result = result.With(Attempt(Verdict.Failed, 0)).With(Attempt(Verdict.Passed, 24)).With(Attempt(Verdict.Passed, 1_000_000));

        result.Should().Match<Result>(each => each.Score == 0 && each.BestScore > 90 && each.BestScore < 100);
        result.History[0].Score.Should().Be(100);
        Result.OfNothing(MiniatureCourse.Id).BestScore.Should().BeNull();
    }

    private static Attempt Attempt(Verdict verdict, double allocated) => Attempts.With(verdict) with { Figures = [Bytes(allocated)] };

    private static Reference Reference(double starter, double solution) => new("", [Bytes(starter)], [Bytes(solution)]);

    private static Figure Bytes(double found) => new("Builds_no_list", "allocation", "RmsDelay", 20_000, found, 256, "bytes");

    private static Figure Objects(double found) => new("Forgets_the_flights", "retention", "Flight", 20_000, found, 0, "objects");
}
