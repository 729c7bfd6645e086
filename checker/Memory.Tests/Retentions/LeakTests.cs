using Checker.Memory.Tests.Texts;

namespace Checker.Memory.Tests.Retentions;

public sealed class LeakTests
{
    private static readonly Dictionary<string, Trial> Trials = new()
    {
        ["StaticList"] = new Leaks.StaticList.DelaysTrial(),
        ["StaticField"] = new Leaks.StaticField.DelaysTrial(),
        ["Dictionary"] = new Leaks.Dictionary.DelaysTrial(),
        ["Property"] = new Leaks.Property.DelaysTrial(),
        ["GenericCache"] = new Leaks.GenericCache.DelaysTrial(),
        ["ThreadStatic"] = new Leaks.ThreadStatic.DelaysTrial(),
        ["AsyncLocals"] = new Leaks.AsyncLocals.DelaysTrial(),
        ["ThreadLocals"] = new Leaks.ThreadLocals.DelaysTrial(),
        ["Publisher"] = new Leaks.Publisher.DelaysTrial(),
        ["Timers"] = new Leaks.Timers.DelaysTrial(),
        ["Handles"] = new Leaks.Handles.DelaysTrial(),
        ["WeakTable"] = new Leaks.WeakTable.DelaysTrial(),
        ["Cancellation"] = new Leaks.Cancellation.DelaysTrial(),
        ["Waiting"] = new Leaks.Waiting.DelaysTrial(),
        ["Threads"] = new Leaks.Threads.DelaysTrial(),
        ["Lazily"] = new Leaks.Lazily.DelaysTrial(),
        ["Linked"] = new Leaks.Linked.DelaysTrial(),
        ["TwoWays"] = new Leaks.TwoWays.DelaysTrial(),
        ["Structs"] = new Leaks.Structs.DelaysTrial(),
    };

    public static TheoryData<string> Names => [.. Trials.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Finds_the_flights_and_shows_the_way_to_them(string leak)
    {
        var judge = () => Measure.Retention(Trials[leak]).Should().HaveNo<Flight>();
        Golden.Matches($"leak-{leak}", judge.Should().Throw<Exception>().Which.Message);
    }

    [Theory]
    [MemberData(nameof(Pair.Names), MemberType = typeof(Pair))]
    public void Finds_what_calls_leave_and_names_who_holds_it(string leak)
    {
        var pair = Pair.All[leak];
        var retention = Measure.Retention(pair.Leak);
        TextOf(() => retention.Should().HaveNo<Flight>()).Should().Contain(pair.Guilty);
        if (pair.Grows)
            TextOf(() => retention.Should().HaveNothingNew()).Should().Contain(pair.Guilty);
        else
            retention.Should().HaveNothingNew();
    }

    [Theory]
    [MemberData(nameof(Pair.Names), MemberType = typeof(Pair))]
    public void Finds_one_object_and_names_who_holds_it(string leak)
    {
        var pair = Pair.All[leak];
        TextOf(() => Measure.Release(() => OneFlightAfterACall(pair.Leak)).Should().BeReleased()).Should().Contain(pair.Guilty);
    }

    internal static Flight OneFlightAfterACall(FlightsTrial trial)
    {
        var flights = trial.Input(new Seed(1), 1);
        trial.Answer(flights);
        return flights[0];
    }

    private static string TextOf(Action judge) => judge.Should().Throw<Exception>().Which.Message;
}
