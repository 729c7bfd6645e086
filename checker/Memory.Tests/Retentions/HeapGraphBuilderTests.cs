using Checker.Memory.Heaps;
using Checker.Memory.Retentions;

namespace Checker.Memory.Tests.Retentions;

public sealed class HeapGraphBuilderTests
{
    private const long LiveBytes = 32 + 24;

    private static readonly Dictionary<string, Action<HeapEvents>> Faults = new()
    {
        ["the end of the collection was not reported"] = events => events.HasEnded = false,
        ["a batch of its events was lost"] = events => events.HasGaps = true,
        ["references were lost"] = events => events.Targets.Clear(),
        ["a reference points to an object that was not reported"] = events => events.Targets[0] = 0x9_000,
        ["the roots were not reported"] = events => events.Roots.Clear(),
        ["the generations were not reported"] = events => events.Ranges.Clear(),
        ["objects were lost"] = events => events.Words[0]--,
    };

    public static TheoryData<string> Reasons => [.. Faults.Keys];

    [Fact]
    public void Joins_events_that_are_whole()
    {
        var graph = new HeapGraphBuilder(Whole()).Build(LiveBytes, out var missing)!;
        missing.Should().BeEmpty();
        graph.TypeOf(0).Should().Be<Flight[]>();
        graph.TargetsOf(0).ToArray().Should().Equal(1);
        graph.SizeOf(1).Should().Be(24);
        graph.HeapOf(1).Should().Be(Heap.Gen2);
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Makes_no_graph_of_events_with_a_gap(string reason)
    {
        var events = Whole();
        Faults[reason](events);
        new HeapGraphBuilder(events).Build(LiveBytes, out var missing).Should().BeNull();
        missing.Should().Be(reason);
    }

    [Fact]
    public void Takes_neither_weak_handles_nor_the_queue_of_the_finalizer_for_roots()
    {
        var events = Whole();
        events.Roots.Add((0x2_000, ReportedRoot.Handle, ReportedFlags.Weak, 0));
        events.Roots.Add((0x2_000, ReportedRoot.Finalizer, 0, 0));
        new HeapGraphBuilder(events).Build(LiveBytes, out _)!.Roots.Should().OnlyContain(root => root.Node == 0);
    }

    [Fact]
    public void Is_not_believed_without_what_is_known_to_be_held()
    {
        var graph = new HeapGraphBuilder(Whole()).Build(LiveBytes, out _)!;
        FluentActions.Invoking(() => GraphControl.Require(graph)).Should().Throw<InconclusiveException>().WithMessage("*is missing from the heap graph*");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Is_not_believed_when_it_holds_what_is_known_to_be_dropped(bool isReached)
    {
        var events = Whole();
        events.AddNode(0x3_000, typeof(GraphControl.Held).TypeHandle.Value, 24, edges: 0);
        events.AddNode(0x4_000, typeof(GraphControl.Dropped).TypeHandle.Value, 24, edges: 0);
        events.Statics.Add((0x3_000, "_held", 0x30));
        events.Roots.Add((0x4_000, ReportedRoot.Handle, isReached ? 0 : ReportedFlags.Weak, 0));
        var judge = () => GraphControl.Require(new HeapGraphBuilder(events).Build(LiveBytes, out _)!);
        if (isReached)
            judge.Should().Throw<InconclusiveException>().WithMessage("*nobody holds any more*");
        else
            judge.Should().NotThrow();
    }

    /// <summary>An array in a static field, and the one flight in it.</summary>
    private static HeapEvents Whole()
    {
        var events = new HeapEvents();
        events.AddNode(0x1_000, typeof(Flight[]).TypeHandle.Value, 32, edges: 1);
        events.AddNode(0x2_000, typeof(Flight).TypeHandle.Value, 24, edges: 0);
        events.Targets.Add(0x2_000);
        events.Roots.Add((0x1_000, ReportedRoot.Handle, 0, 0));
        events.Statics.Add((0x1_000, "Seen", 0x20));
        events.Ranges.Add(new HeapRange(Heap.Gen2, 0x1_000, 0x2_000));
        events.Complete();
        return events;
    }
}
