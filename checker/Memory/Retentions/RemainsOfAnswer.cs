namespace Checker.Memory.Retentions;

/// <summary>What only an answer keeps alive.</summary>
internal sealed class RemainsOfAnswer : Remains
{
    private readonly HeapGraph _graph;
    private readonly Walk _fromAnswer;
    private readonly List<int> _kept;

    private RemainsOfAnswer(HeapGraph graph, Walk fromAnswer, List<int> kept)
    {
        (_graph, _fromAnswer, _kept) = (graph, fromAnswer, kept);
        var census = new Census(graph, kept);
        All = ByBytes(census.Types.Select(type => (HeapGraph.TypeOfId(type), census.Of(type))));
    }

    public override IReadOnlyList<(Type Type, Tally Tally)> All { get; }

    public override IReadOnlyList<(Type Type, Tally Tally)> New =>
        throw new InvalidOperationException("One answer has no earlier one to be compared with: use HaveNo, HaveAtMost or BeAtMost, or judge the calls by Measure.Retention.");

    public static RemainsOfAnswer In(HeapGraph graph)
    {
        var holders = graph.NodesOf(typeof(HeldAnswer)).ToHashSet();
        var answers = holders.SelectMany(holder => graph.TargetsOf(holder).ToArray()).ToList();
        var isEngine = new Dictionary<nint, bool>();
        var elsewhere = Walk.From(graph, graph.Roots.Select(root => root.Node), IsOfEngine);
        var fromAnswer = Walk.From(graph, answers, graph.StaticsArrays.Contains);

        // A number in an answer's place stands in a box of the engine's making.
        return new(graph, fromAnswer, [.. fromAnswer.Reached
            .Where(node => !elsewhere.Reaches(node) && !(answers.Contains(node) && graph.TypeOf(node).IsValueType))]);

        bool IsOfEngine(int node)
        {
            var id = graph.TypeIdOf(node);
            if (!isEngine.TryGetValue(id, out var known))
                isEngine[id] = known = HeapGraph.TypeOfId(id).Assembly == typeof(Trial).Assembly;
            return known;
        }
    }

    public override Tally Of(Type type) => _kept
        .Where(node => IsA(_graph.TypeOf(node), type))
        .Aggregate(default(Tally), (sum, node) => sum + new Tally(1, _graph.SizeOf(node)));

    public override IReadOnlyList<string> PathToNew(Type type) => PathTo(type);

    public override IReadOnlyList<string> PathTo(Type type)
    {
        var found = _kept.First(node => IsA(_graph.TypeOf(node), type));
        return Path.Folded(["the answer", .. Path.Hops(_graph, _fromAnswer.WayTo(found))]);
    }
}
