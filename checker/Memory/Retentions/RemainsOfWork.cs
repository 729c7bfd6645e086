using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Retentions;

/// <summary>What a piece of code left behind: only that which grew in every round, whoever holds it.</summary>
internal sealed class RemainsOfWork : Remains
{
    private readonly IReadOnlyList<Round> _rounds;
    private readonly IReadOnlyDictionary<nint, Tally> _growing;
    private readonly Heap? _heap;
    private readonly Comparison _comparison;

    public RemainsOfWork(IReadOnlyList<Round> rounds, IReadOnlyDictionary<nint, Tally> growing, Heap? heap = null)
    {
        (_rounds, _growing, _heap) = (rounds, growing, heap);
        _comparison = new Comparison(rounds[0].Holdings, rounds[^1].Holdings);
        New = ByBytes(growing.Select(type => (HeapGraph.TypeOfId(type.Key), type.Value)));
    }

    /// <summary>All calls but those of the first round, of which nothing is known but what it left.</summary>
    public int Calls => _rounds.Skip(1).Sum(round => round.Calls);

    public override IReadOnlyList<(Type Type, Tally Tally)> All => New;

    public override IReadOnlyList<(Type Type, Tally Tally)> New { get; }

    public override Tally Of(Type type) => _growing
        .Where(growing => IsA(HeapGraph.TypeOfId(growing.Key), type))
        .Aggregate(default(Tally), (sum, growing) => sum + growing.Value);

    /// <summary>How many objects more the calls of one round leave, and whether every round leaves just as many.</summary>
    public (long Objects, bool IsExact) PerRound(Type type)
    {
        var steps = _rounds.Zip(_rounds.Skip(1), (earlier, later) => (later.Calls, Objects: Count(later) - Count(earlier))).ToList();
        var least = steps.Min(step => step.Objects * WorkMeter.CallsPerRound / step.Calls);
        return (least, steps.TrueForAll(step => step.Objects * WorkMeter.CallsPerRound == least * step.Calls));

        long Count(Round round) => _growing.Keys.Where(id => IsA(HeapGraph.TypeOfId(id), type)).Sum(id => CensusOf(round).Of(id).Objects);
    }

    public override Remains In(Heap heap)
    {
        var here = new RemainsOfWork(_rounds, _growing, heap);
        var (first, last) = (here.CensusOf(_rounds[0]), here.CensusOf(_rounds[^1]));
        var growing = _growing.Keys.Select(type => (Type: type, Tally: last.Of(type) - first.Of(type)))
            .Where(grown => grown.Tally.Bytes > 0)
            .ToDictionary(grown => grown.Type, grown => grown.Tally);
        return new RemainsOfWork(_rounds, growing, heap);
    }

    public override Trace TraceTo(Type type) => _comparison.TraceToGrown(holdings => Growing(holdings, found => IsA(found, type)));

    public override Trace TraceToNew(Type type) => TraceTo(type);

    public override IReadOnlyList<RetainedShape> Shapes(int most)
    {
        var graph = _rounds[^1].Holdings.Graph;
        return [.. _comparison.Grown(holdings => Growing(holdings, _ => true)).OrderByDescending(group => group.Tally.Bytes).Take(most)
            .Select(group => RetainedShape.Of(_comparison.Traced(group), graph.TypeOf(group.Nearest), group.Tally))];
    }

    private IEnumerable<int> Growing(Holdings holdings, Func<Type, bool> passes)
    {
        var isSought = holdings.Graph.ByType(type => _growing.ContainsKey(type.TypeHandle.Value) && passes(type));
        return Here(holdings).Where(node => isSought[node]);
    }

    private Census CensusOf(Round round) => _heap is null ? round.All : new Census(round.Holdings.Graph, Here(round.Holdings));

    private IEnumerable<int> Here(Holdings holdings) =>
        _heap is { } heap ? holdings.All.Reached.Where(node => holdings.Graph.HeapOf(node) == heap) : holdings.All.Reached;
}
