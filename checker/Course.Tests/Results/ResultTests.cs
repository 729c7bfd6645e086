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
        result.History.Should().Equal(new Milestone(first.At, Verdict.Failed, "a1"), new Milestone(first.At, Verdict.Passed, "a2"));
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
}
