using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Retentions;

public sealed class LeakTests
{
    /// <summary>Those whose whole text is kept in a file; of the others it has to name the guilty.</summary>
    private static readonly HashSet<string> Shown =
    [
        "StaticList", "StaticField", "Dictionary", "Property", "GenericCache", "ThreadStatic", "AsyncLocals", "ThreadLocals", "Publisher",
        "Timers", "Handles", "WeakTable", "Cancellation", "Waiting", "Threads", "Lazily", "Linked", "Structs",
    ];

    // One test for each leak: what it keeps from one measurement would add to the numbers of the next.
    [Theory]
    [MemberData(nameof(Pair.Names), MemberType = typeof(Pair))]
    public void Finds_the_flights_by_type_by_growth_and_by_instance_and_shows_the_way_to_them(string leak)
    {
        var pair = Pair.All[leak];
        var retention = Measure.Retention(pair.Leak);
        var text = TextOf(() => retention.Should().HaveNo<Flight>());
        text.Should().Contain(pair.Guilty);
        if (Shown.Contains(leak))
            Golden.Matches($"leak-{leak}", text);
        if (pair.Grows)
            TextOf(() => retention.Should().HaveNothingNew()).Should().Contain(pair.Guilty);
        else
            retention.Should().HaveNothingNew();
        TextOf(() => Measure.Release(() => OneFlightAfterACall(pair.Leak)).Should().BeReleased()).Should().Contain(pair.Guilty);
    }

    [Fact]
    public void Counts_the_ways_in_which_they_are_held() =>
        Golden.Matches("leak-TwoWays", TextOf(() => Measure.Retention(new Leaks.TwoWays.DelaysTrial()).Should().HaveNo<Flight>()));

    internal static Flight OneFlightAfterACall(FlightsTrial trial)
    {
        var flights = trial.Input(new Seed(1), 1);
        trial.Answer(flights);
        return flights[0];
    }

    private static string TextOf(Action judge) => judge.Should().Throw<Exception>().Which.Message;
}
