using Checker.Memory.Tests.Answers;
using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Retentions;

public sealed class AnswerTests
{
    // A slice of 32 bytes, an array of ten references, ten flights of 24 bytes.
    private static readonly Bytes OfTen = 32 + 104 + (10 * 24);

    [Fact]
    public void Passes_an_answer_that_keeps_only_itself() =>
        Measure.RetentionOfAnswer(new SlicingTrial(copies: true)).Should().BeAtMost(OfTen);

    [Fact]
    public void Counts_the_answer_itself()
    {
        var judge = () => Measure.RetentionOfAnswer(new SlicingTrial(copies: true)).Should().BeAtMost(OfTen.Count - 1);
        Golden.Matches("answer-copy", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Finds_the_input_behind_the_answer()
    {
        var judge = () => Measure.RetentionOfAnswer(new SlicingTrial(copies: false)).Should().BeAtMost(OfTen);
        Golden.Matches("answer-view", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Finds_the_type_behind_the_answer()
    {
        var judge = () => Measure.RetentionOfAnswer(new SlicingTrial(copies: false)).Should().HaveNo<Flight>();
        Golden.Matches("answer-flights", judge.Should().Throw<Exception>().Which.Message);
    }

    [Fact]
    public void Sees_nothing_behind_a_number() => Measure.RetentionOfAnswer(new Clean.Locals.DelaysTrial()).Should().BeAtMost(Bytes.Zero);
}
