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
}
