using Checker.Course.Explanations;

namespace Checker.Course.Tests.Explanations;

public sealed class TypeComparisonTests
{
    private static readonly TrialExplanation Starter = Explained.Of(Explained.Type("long[]", 800), Explained.Type("List<long>", 32));
    private static readonly TrialExplanation Yours = Explained.Of(Explained.Type("string", 400), Explained.Type("long[]", 80));
    private static readonly TrialExplanation Solution = Explained.Of(Explained.Type("long[]", 80));

    [Fact]
    public void Has_a_row_for_each_type_of_any_version_and_yours_first() =>
        TypeComparison.Of(Starter, Yours, Solution).Select(row => (row.Name, row.Starter?.Bytes, row.Yours?.Bytes, row.Solution?.Bytes))
            .Should().Equal(("string", null, 400L, null), ("long[]", 800L, 80L, 80L), ("List<long>", 32L, null, null));

    [Fact]
    public void Adds_up_types_of_one_name() =>
        TypeComparison.Of(null, Explained.Of(Explained.Type("Day", 24), Explained.Type("Day", 40)), null)
            .Should().ContainSingle().Which.Yours.Should().Match<TypeFinding>(day => day.Bytes == 64 && day.Objects == 2);

    [Fact]
    public void Tells_the_types_that_the_solution_does_not_make()
    {
        TypeComparison.OnlyYours(Yours, Solution)!.Select(type => type.Name).Should().Equal("string");
        TypeComparison.OnlyYours(Solution, Solution).Should().BeEmpty();
    }

    [Fact]
    public void Tells_no_difference_to_what_is_not_known()
    {
        TypeComparison.OnlyYours(Yours, null).Should().BeNull();
        TypeComparison.OnlyYours(null, Solution).Should().BeNull();
        TypeComparison.OnlyYours(Yours, Solution with { Types = new(null, "Inconclusive: events were lost") }).Should().BeNull();
    }
}
