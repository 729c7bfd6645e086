using Checker.Course.Explanations;

namespace Checker.Course.Tests.Explanations;

public sealed class ExerciseExplanationTests
{
    private readonly ExerciseExplanation _explained = ExerciseExplanation.OfNothing(MiniatureCourse.Id) with
    {
        Yours = Explained.Version(Explained.Type("long[]", 160_024)),
        Solution = Explained.Version(Explained.Type("byte[]", 24)),
    };

    [Fact]
    public void Leaves_out_where_the_solution_stands_and_keeps_what_it_allocates()
    {
        var told = _explained.WithoutLinesOfTheSolution();
        told.Solution!.Of("RmsDelayTrial")!.Types.Found!.All.Should().BeEquivalentTo(
            [new TypeFinding("byte[]", 1, 24, [new SiteFinding("RmsDelay.Of", null, 0, 1, 24)])]);
        told.Yours.Should().BeSameAs(_explained.Yours);
    }

    [Theory]
    [InlineData("a1", "b2", "check 1", ".NET 10.0.12", true)]
    [InlineData("a2", "b2", "check 1", ".NET 10.0.12", false)]
    [InlineData("a1", "b3", "check 1", ".NET 10.0.12", false)]
    [InlineData("a1", "b2", "check 2", ".NET 10.0.12", false)]
    [InlineData("a1", "b2", "check 1", ".NET 10.0.13", false)]
    public void Holds_for_the_same_files_by_the_same_tool_and_runtime(string answer, string tests, string tool, string runtime, bool expected) =>
        _explained.Yours!.Explains(answer, tests, tool, runtime).Should().Be(expected);

    [Fact]
    public void Never_holds_where_there_was_nothing_to_explain() =>
        (_explained.Yours! with { Reason = "it took too long" }).Explains("a1", "b2", "check 1", ".NET 10.0.12").Should().BeFalse();

    [Fact]
    public void Says_why_a_trial_is_not_explained()
    {
        var version = _explained.Yours!;
        version.ReasonOf("RmsDelayTrial").Should().BeNull();
        version.ReasonOf("OtherTrial").Should().Be("it has no such trial");
        (version with { Trials = [new("RmsDelayTrial", "NotImplementedException: not yet", null)] }).ReasonOf("RmsDelayTrial")
            .Should().Be("the code threw NotImplementedException: not yet");
        (version with { Trials = [], Reason = "it does not build" }).ReasonOf("RmsDelayTrial").Should().Be("it does not build");
    }
}
