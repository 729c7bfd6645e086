using Checker.Benchmarks.Stress;

namespace Checker.Benchmarks.Tests;

public sealed class TallyTests
{
    [Theory]
    [InlineData(true, Verdict.Passed, false)]
    [InlineData(true, Verdict.Failed, true)]
    [InlineData(false, Verdict.Passed, true)]
    [InlineData(false, Verdict.Failed, false)]
    [InlineData(true, Verdict.Broken, true)]
    [InlineData(false, Verdict.Broken, true)]
    [InlineData(true, Verdict.Inconclusive, false)]
    [InlineData(false, Verdict.Inconclusive, false)]
    internal void A_verdict_is_false_where_it_is_not_what_is_known(bool holds, Verdict verdict, bool isFalse)
    {
        var tally = new Tally("bytes");
        tally.Add(new Question("bytes", holds, () => { }), new Judgement(verdict, "said so"));
        tally.False.Should().HaveCount(isFalse ? 1 : 0);
        tally.Inconclusive.Should().Be(verdict == Verdict.Inconclusive ? 1 : 0);
        tally.Count.Should().Be(1);
    }

    [Fact]
    public void Asks_each_kind_both_ways() =>
        Questions.Of(100).GroupBy(question => question.Kind).Should().OnlyContain(kind => kind.Any(question => question.Holds) && kind.Any(question => !question.Holds));
}
