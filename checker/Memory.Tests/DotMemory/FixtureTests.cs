namespace Checker.Memory.Tests.DotMemory;

/// <summary>The engine by itself says of the fixtures what is known of them.</summary>
public sealed class FixtureTests
{
    [Theory]
    [MemberData(nameof(Catalog.Allocations), MemberType = typeof(Catalog))]
    public void Counts_what_a_call_allocates(string fixture) => Judgement.OfAllocation(Catalog.Named(fixture));

    [Theory]
    [MemberData(nameof(Catalog.Allocations), MemberType = typeof(Catalog))]
    public void Tells_other_types_apart(string fixture) => Judgement.OfOthers(Catalog.Named(fixture));

    [Theory]
    [MemberData(nameof(Catalog.Retentions), MemberType = typeof(Catalog))]
    public void Finds_what_calls_keep(string fixture) => Judgement.OfRetention(Catalog.Named(fixture));
}
