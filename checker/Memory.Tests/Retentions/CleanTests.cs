namespace Checker.Memory.Tests.Retentions;

public sealed class CleanTests
{
    private static readonly Dictionary<string, Trial> Trials = new()
    {
        ["Locals"] = new Clean.Locals.DelaysTrial(),
        ["Unsubscribed"] = new Clean.Unsubscribed.DelaysTrial(),
        ["Disposed"] = new Clean.Disposed.DelaysTrial(),
        ["Dropped"] = new Clean.Dropped.DelaysTrial(),
        ["Freed"] = new Clean.Freed.DelaysTrial(),
        ["WeakHandles"] = new Clean.WeakHandles.DelaysTrial(),
        ["WeakTables"] = new Clean.WeakTables.DelaysTrial(),
        ["Cleared"] = new Clean.Cleared.DelaysTrial(),
        ["Restored"] = new Clean.Restored.DelaysTrial(),
        ["Joined"] = new Clean.Joined.DelaysTrial(),
        ["Awaited"] = new Clean.Awaited.DelaysTrial(),
        ["Linq"] = new Clean.Linq.DelaysTrial(),
        ["Finalized"] = new Clean.Finalized.DelaysTrial(),
        ["Json"] = new Clean.Json.DelaysTrial(),
        ["Formatting"] = new Clean.Formatting.DelaysTrial(),
        ["Sized"] = new Clean.Sized.DelaysTrial(),
    };

    public static TheoryData<string> Names => [.. Trials.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Finds_nothing_where_nothing_is_kept(string clean)
    {
        var retention = Measure.Retention(Trials[clean]);
        retention.Should().HaveNo<Flight>();
        retention.Should().BeAtMost(Bytes.Kibi(1));
        retention.Should().HaveNothingNew();
    }

    [Theory]
    [MemberData(nameof(Pair.Names), MemberType = typeof(Pair))]
    public void Finds_nothing_in_the_mended_twin_of_a_leak(string leak)
    {
        var retention = Measure.Retention(Pair.All[leak].Twin);
        retention.Should().HaveNo<Flight>();
        retention.Should().HaveNothingNew();
    }

    [Theory]
    [MemberData(nameof(Pair.Names), MemberType = typeof(Pair))]
    public void Finds_the_object_gone_in_the_mended_twin_of_a_leak(string leak)
    {
        var twin = Pair.All[leak].Twin;
        Measure.Release(() => LeakTests.OneFlightAfterACall(twin)).Should().BeReleased();
    }

    [Fact]
    public void Blames_no_class_for_what_another_keeps_in_a_struct_of_the_same_name()
    {
        Leaks.Immutables.Delays.Of(Flight.Sample(new Seed(1), 100));
        Measure.Retention(new Clean.Immutables.DelaysTrial()).Should().HaveNo<Flight>();
    }

    [Fact]
    public void Finds_nothing_new_in_a_cache_once_it_is_full()
    {
        var retention = Measure.Retention(new Clean.Bounded.DelaysTrial());
        retention.Should().HaveAtMost<Flight>(4);
        retention.Should().HaveNothingNew();
    }

    [Fact]
    public void Finds_nothing_new_in_what_was_made_once()
    {
        var retention = Measure.Retention(new Clean.Once.DelaysTrial());
        retention.Should().HaveAtMost<Flight>(1);
        retention.Should().HaveNothingNew();
    }
}
