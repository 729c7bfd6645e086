using System.Text.Json;
using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Explanations;

public sealed class ExplanationTests
{
    private static readonly Explanation Wasteful = Measure.Explain(new Wasteful.DelaysTrial());

    [Fact]
    public void Says_who_allocates_what_and_where_and_who_keeps_it_alive() => Golden.Matches("explanation-wasteful", Wasteful.ToString());

    [Fact]
    public void Says_that_there_is_nothing_where_there_is_nothing() =>
        Golden.Matches("explanation-frugal", Measure.Explain(new Frugal.DelaysTrial()).ToString());

    [Fact]
    public void Adds_up_by_type_and_by_place()
    {
        var types = Wasteful.Types.Found!.All;
        types.Sum(type => type.Bytes).Should().Be(Wasteful.Allocation.Found!.Bytes).And.BePositive();
        types.Should().OnlyContain(type => type.Sites.Sum(site => site.Bytes) == type.Bytes && type.Sites.Sum(site => site.Objects) == type.Objects);
        types.Should().BeInDescendingOrder(type => type.Bytes);
        types.Should().Contain(type => type.Name == "long[]" && type.Sites.Count == 2, "both methods make one");
    }

    [Fact]
    public void Adds_up_over_the_tree()
    {
        var kept = Wasteful.Retention.Found!;
        kept.Roots.Sum(BytesOf).Should().Be(kept.Bytes).And.BePositive();
        kept.Roots.Should().HaveCount(2);
        kept.Roots.Select(BytesOf).Should().BeInDescendingOrder();
        kept.Roots.Should().OnlyContain(root => root.Name.StartsWith("static field ") && root.Objects == 0);
    }

    [Fact]
    public void Is_data_that_survives_json()
    {
        var json = JsonSerializer.Serialize(Wasteful, JsonSerializerOptions.Web);
        JsonSerializer.Deserialize<Explanation>(json, JsonSerializerOptions.Web)!.ToString().Should().Be(Wasteful.ToString());
    }

    [Fact]
    public void Carries_the_reason_where_a_part_is_inconclusive_and_the_figures_where_it_is_not()
    {
        var found = Measure.Explain(new Frugal.DemandingTrial(50));
        found.Types.Found.Should().BeNull();
        found.Allocation.Found!.Bytes.Should().Be((50 * sizeof(long)) + 24);
        found.Allocation.Inconclusive.Should().BeNull();
        Golden.Matches("explanation-inconclusive", found.ToString());
    }

    [Fact]
    public void Puts_objects_of_a_derived_type_beside_those_of_its_base()
    {
        var kept = Measure.Explain(new Retentions.Derived.DelaysTrial()).Retention.Found!;
        var root = kept.Roots.Should().ContainSingle().Which;
        root.Held.Should().ContainSingle().Which.Name.Should().StartWith("Circle");
    }

    [Fact]
    public void Stays_within_80_columns() =>
        Wasteful.ToString().Split('\n').Should().OnlyContain(line => line.Length <= 80);

    [Fact]
    public void Lets_an_exception_of_the_code_through() =>
        FluentActions.Invoking(() => Measure.Explain(new Frugal.UnfinishedTrial())).Should().Throw<TrialException>().WithInnerException<NotImplementedException>();

    [Fact]
    public void Asks_for_a_trial() =>
        FluentActions.Invoking(() => Measure.Explain(null!)).Should().Throw<ArgumentNullException>().WithParameterName("trial");

    private static long BytesOf(RetainedBranch branch) => branch.Bytes + branch.Held.Sum(BytesOf);
}
