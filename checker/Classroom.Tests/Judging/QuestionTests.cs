using Checker.Classroom.Judging;

namespace Checker.Classroom.Tests.Judging;

public sealed class QuestionTests
{
    private static readonly IReadOnlyList<Question> Questions = [.. Question.Of("TotalTrial", 1_000_000)];

    [Fact]
    public void No_two_have_a_seed_in_common() => Questions.Select(question => question.Seed).Should().OnlyHaveUniqueItems();

    /// <summary>A grade of record is computed again years later, on another machine.</summary>
    [Fact]
    public void The_same_seeds_are_drawn_wherever_and_whenever()
    {
        Questions[3].Seed.Should().Be(5_706_960_843_176_680_364UL);
        DrawnSeed.OfTests(1_000_000).Should().Be(15_474_003_005_158_154_627UL);
    }

    [Fact]
    public void From_one_seed_no_other_is_foreseen_by_counting() =>
        Questions.Zip(Questions.Skip(1), (one, next) => next.Seed - one.Seed).Should().OnlyHaveUniqueItems();

    [Fact]
    public void None_is_empty_since_nothing_is_easily_guessed() => Questions.Should().NotContain(question => question.Size == 0);

    [Fact]
    public void Some_have_one_size_so_that_nothing_kept_by_size_serves() =>
        Questions.GroupBy(question => question.Size).Should().Contain(same => same.Key != null && same.Count() > 1);

    [Fact]
    public void The_trials_own_size_is_the_last() => Questions[^1].Size.Should().BeNull();
}
