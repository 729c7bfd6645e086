namespace Checker.Memory.Tests.DotMemory;

/// <summary>The twenty fixtures on which the backends have to agree.</summary>
internal static class Catalog
{
    private static readonly Dictionary<string, Fixture> Allocating = ByName(
        new Fixtures.Nothing.NothingTrial(), new Fixtures.OneObject.OneObjectTrial(), new Fixtures.ManyObjects.ManyObjectsTrial(),
        new Fixtures.Numbers.NumbersTrial(), new Fixtures.Lists.ListsTrial(), new Fixtures.Texts.TextsTrial(), new Fixtures.Boxes.BoxesTrial(),
        new Fixtures.Delegates.DelegatesTrial(), new Fixtures.Jagged.JaggedTrial(), new Fixtures.Derived.DerivedTrial(),
        new Fixtures.Structs.StructsTrial(), new Fixtures.Large.LargeTrial());

    private static readonly Dictionary<string, Fixture> Keeping = ByName(
        new Fixtures.KeptChain.KeptChainTrial(), new Fixtures.KeptList.KeptListTrial(), new Fixtures.Subscribed.SubscribedTrial(),
        new Fixtures.Cached.CachedTrial(), new Fixtures.KeptDerived.KeptDerivedTrial(), new Fixtures.Cleared.ClearedTrial(),
        new Fixtures.Unsubscribed.UnsubscribedTrial(), new Fixtures.Weak.WeakTrial());

    public static TheoryData<string> Allocations => [.. Allocating.Keys];

    public static TheoryData<string> Retentions => [.. Keeping.Keys];

    public static TheoryData<string, string> AllocationsOfEachVersion => Each(Allocating.Keys);

    public static TheoryData<string, string> RetentionsOfEachVersion => Each(Keeping.Keys);

    public static Fixture Named(string name) => Allocating.TryGetValue(name, out var fixture) ? fixture : Keeping[name];

    private static TheoryData<string, string> Each(IEnumerable<string> names)
    {
        var data = new TheoryData<string, string>();
        foreach (var name in names)
        {
            data.Add("2.1", name);
            data.Add("3", name);
        }

        return data;
    }

    private static Dictionary<string, Fixture> ByName(params Fixture[] fixtures) =>
        fixtures.ToDictionary(fixture => fixture.GetType().Name[..^"Trial".Length]);
}
