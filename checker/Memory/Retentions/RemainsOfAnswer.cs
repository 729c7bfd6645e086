using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Retentions;

/// <summary>What only an answer keeps alive.</summary>
internal sealed class RemainsOfAnswer : Remains
{
    private readonly HeapGraph _graph;
    private readonly Walk _fromAnswer;
    private readonly List<int> _kept;
    private readonly object? _answer;

    private RemainsOfAnswer(HeapGraph graph, Walk fromAnswer, List<int> kept, object? answer)
    {
        (_graph, _fromAnswer, _kept, _answer) = (graph, fromAnswer, kept, answer);
        var census = new Census(graph, kept);
        All = ByBytes(census.Types.Select(type => (HeapGraph.TypeOfId(type), census.Of(type))));
    }

    public override IReadOnlyList<(Type Type, Tally Tally)> All { get; }

    public override IReadOnlyList<(Type Type, Tally Tally)> New =>
        throw new InvalidOperationException("One answer has no earlier one to be compared with: use HaveNo, HaveAtMost or BeAtMost, or judge the calls by Measure.Retention.");

    public static RemainsOfAnswer In(HeapGraph graph, HeldAnswer held)
    {
        var holders = graph.NodesOf(typeof(HeldAnswer)).ToHashSet();
        var answers = holders.SelectMany(holder => graph.TargetsOf(holder).ToArray()).ToList();
        var elsewhere = Walk.From(graph, graph.Roots.Select(root => root.Node), graph.Closed(Territory.IsOfTheEngine));
        var fromAnswer = Walk.From(graph, answers, graph.Closed(_ => false));

        // A number in an answer's place stands in a box of the engine's making.
        return new(graph, fromAnswer, [.. fromAnswer.Reached
            .Where(node => !elsewhere.Reaches(node) && !(answers.Contains(node) && graph.TypeOf(node).IsValueType))], held.Answer);
    }

    public override Remains In(Heap heap) =>
        new RemainsOfAnswer(_graph, _fromAnswer, [.. _kept.Where(node => _graph.HeapOf(node) == heap)], _answer);

    public override Tally Of(Type type) => _kept
        .Where(node => IsA(_graph.TypeOf(node), type))
        .Aggregate(default(Tally), (sum, node) => sum + new Tally(1, _graph.SizeOf(node)));

    public override Trace TraceTo(Type type)
    {
        var isSought = _graph.ByType(found => IsA(found, type));
        var suspects = _kept.FindAll(node => isSought[node]);
        return TraceToMost(Grouped(suspects), Traced) with { RetainedBytes = Retained.Bytes(_graph, suspects) };
    }

    public override Trace TraceToNew(Type type) => TraceTo(type);

    public override IReadOnlyList<RetainedShape> Shapes(int most) =>
        [.. Grouped(_kept).OrderByDescending(group => group.Tally.Bytes).Take(most)
            .Select(group => RetainedShape.Of(Traced(group), _graph.TypeOf(group.Nearest), group.Tally))];

    private Trace Traced(HeldAlike group) => PathText.Of(new Way(_graph, _fromAnswer.WayTo(group.Nearest), "the answer", _answer));

    private List<HeldAlike> Grouped(IReadOnlyList<int> nodes)
    {
        var shapes = new Shapes();
        var along = shapes.Along(_graph, _fromAnswer, node => shapes.OfRoot(new Root(RootKind.Stack, node), field: null));
        return HeldAlike.Groups(_graph, nodes, node => along[node]);
    }
}
