using Checker.Course.Results;

namespace Checker.Course.Tests.Results;

public sealed class ResultTests
{
    private readonly Result _nothing = Result.OfNothing(MiniatureCourse.Id);

    [Fact]
    public void Begins_without_history() => _nothing.With(Attempts.With(Verdict.Failed)).History.Should().BeEmpty();

    [Fact]
    public void Makes_the_former_attempt_history()
    {
        var first = Attempts.With(Verdict.Failed);

        var result = _nothing.With(first).With(Attempts.With(Verdict.Passed, "a2")).With(Attempts.With(Verdict.Failed, "a3"));

        result.Latest!.Answer.Should().Be("a3");
        result.History.Should().Equal(
            new Milestone(first.At, Verdict.Failed, "a1", Task: 1, Tests: "b2", Tool: Attempts.Tool), new Milestone(first.At, Verdict.Passed, "a2", Tests: "b2", Tool: Attempts.Tool));
    }

    [Fact]
    public void Knows_that_the_same_file_passed_an_older_version()
    {
        var passed = _nothing.With(Attempts.With(Verdict.Passed));
        var failed = Attempts.With(Verdict.Failed);

        passed.PassedOlderVersion.Should().BeFalse("it passes");
        passed.With(failed).PassedOlderVersion.Should().BeFalse("tests and tool are the same: the code is not the same on each run");
        passed.With(failed with { Answer = "a9" }).PassedOlderVersion.Should().BeFalse("another file did");
        passed.With(failed with { Tests = "b9" }).PassedOlderVersion.Should().BeTrue();
        passed.With(failed with { Tool = "0.2.0" }).PassedOlderVersion.Should().BeTrue();
        passed.With(failed with { Tests = "b9" }).With(failed with { Tests = "b9" }).PassedOlderVersion.Should().BeTrue("whatever was tried since");
    }

    [Fact]
    public void Loses_no_attempt_when_two_machines_come_together()
    {
        var (one, two, three) = (At(1, Verdict.Passed), At(2, Verdict.Failed), At(3, Verdict.Crashed));
        var here = _nothing.With(one).With(three) with { HintsShown = [0, 2] };
        var there = _nothing.With(one).With(two) with { HintsShown = [1], SolutionRevealed = true };

        foreach (var both in new[] { here.MergedWith(there), there.MergedWith(here), here.MergedWith(there).MergedWith(there) })
        {
            both.Latest.Should().Be(three);
            both.History.Select(milestone => milestone.Answer).Should().Equal("a1", "a2");
            both.HintsShown.Should().Equal(1, 2);
            both.Should().Match<Result>(result => result.HasPassed && result.SolutionRevealed);
        }
    }

    [Fact]
    public void Is_the_same_when_brought_together_with_itself_or_with_nothing()
    {
        var here = _nothing.With(At(1, Verdict.Passed)).With(At(2, Verdict.Failed)) with { HintsShown = [3] };

        here.MergedWith(here).Should().BeEquivalentTo(here);
        here.MergedWith(_nothing).Should().BeEquivalentTo(here);
        _nothing.MergedWith(here).Should().BeEquivalentTo(here);
    }

    [Fact]
    public void Keeps_the_score_that_one_machine_knew()
    {
        var scored = _nothing with { Latest = At(2, Verdict.Failed), History = [new Milestone(At(1, Verdict.Passed).At, Verdict.Passed, "a1", Score: 87)] };
        var before = _nothing.With(At(1, Verdict.Passed));

        before.MergedWith(scored).BestScore.Should().Be(87);
        scored.MergedWith(before).BestScore.Should().Be(87);
    }

    [Theory]
    [InlineData(Verdict.Crashed)]
    [InlineData(Verdict.TimedOut)]
    [InlineData(Verdict.Passed)]
    public void Has_passed_for_good(Verdict later) =>
        _nothing.With(Attempts.With(Verdict.Passed)).With(Attempts.With(later)).HasPassed.Should().BeTrue();

    [Theory]
    [InlineData(Verdict.Failed)]
    [InlineData(Verdict.Inconclusive)]
    public void Has_not_passed_by(Verdict verdict) => _nothing.With(Attempts.With(verdict)).HasPassed.Should().BeFalse();

    private static Attempt At(int hour, Verdict verdict) => Attempts.With(verdict, $"a{hour}") with { At = DateTimeOffset.UnixEpoch.AddHours(hour) };
}
