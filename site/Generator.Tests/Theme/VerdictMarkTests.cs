using Checker.Course.Results;
using Site.Theme;

namespace Site.Generator.Tests.Theme;

public sealed class VerdictMarkTests
{
    [Fact]
    public void Every_verdict_has_a_symbol_and_a_word_of_its_own()
    {
        var marks = Enum.GetValues<Verdict>().Select(VerdictMark.Of).ToList();
        marks.Select(mark => mark.Symbol).Should().OnlyHaveUniqueItems();
        marks.Select(mark => mark.Word).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_outcome_has_a_symbol_and_a_word_of_its_own()
    {
        var marks = Enum.GetValues<TestOutcome>().Select(VerdictMark.Of).ToList();
        marks.Select(mark => mark.Symbol).Should().OnlyHaveUniqueItems();
        marks.Select(mark => mark.Word).Should().OnlyHaveUniqueItems();
    }
}
