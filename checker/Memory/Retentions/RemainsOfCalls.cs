using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Retentions;

/// <summary>What the calls of a trial left behind: all that the code under test holds, and what else grew with every round.</summary>
internal sealed class RemainsOfCalls : Remains
{
    private readonly IReadOnlyList<Round> _rounds;
    private readonly Holdings _first;
    private readonly Holdings _last;
    private readonly Census _own;
    private readonly IReadOnlyDictionary<nint, Tally> _growing;
    private readonly Heap? _heap;
    private readonly Comparison _comparison;

    public RemainsOfCalls(IReadOnlyList<Round> rounds, IReadOnlyDictionary<nint, Tally> growing, Heap? heap = null)
    {
        (_rounds, _first, _last, _growing, _heap) = (rounds, rounds[0].Holdings, rounds[^1].Holdings, growing, heap);
        _comparison = new Comparison(_first, _last);
        _own = new Census(_last.Graph, Here(_last, _last.Own));
        var kept = KeptIn(rounds[^1]);
        All = ByBytes(kept.Types.Union(growing.Keys)
            .Select(type => (HeapGraph.TypeOfId(type), kept.Of(type) + growing.GetValueOrDefault(type))));
    }

    public override IReadOnlyList<(Type Type, Tally Tally)> All { get; }

    public override IReadOnlyList<(Type Type, Tally Tally)> New => field ??= NewOf(GrowingOfKept());

    public override Remains In(Heap heap)
    {
        var (before, after) = (StrayIn(_first), StrayIn(_last));
        var growing = _growing.Keys.Select(type => (Type: type, Tally: after.Of(type) - before.Of(type)))
            .Where(grown => grown.Tally.Bytes > 0)
            .ToDictionary(grown => grown.Type, grown => grown.Tally);
        return new RemainsOfCalls(_rounds, growing, heap);

        Census StrayIn(Holdings holdings) => new(holdings.Graph, holdings.Stray.Where(node => holdings.Graph.HeapOf(node) == heap));
    }

    public override Tally Of(Type type)
    {
        var own = Sum(_own.Types, _own.Of, type);
        return own.Objects > 0 ? own : Sum(_growing.Keys, id => _growing[id], type);
    }

    public override Trace TraceTo(Type type)
    {
        var own = Of(_last, Here(_last, _last.Own), type);
        return own.Count > 0
            ? TraceToMost(_comparison.Grouped(own), _comparison.Traced) with { RetainedBytes = Retained.Bytes(_last.Graph, own) }
            : _comparison.TraceToGrown(holdings => Of(holdings, Grown(holdings), type));
    }

    public override Trace TraceToNew(Type type) =>
        _comparison.TraceToGrown(holdings => Here(holdings, holdings.All.Reached).Where(node => holdings.Graph.TypeOf(node) == type));

    public override IReadOnlyList<RetainedShape> Shapes(int most)
    {
        var held = _comparison.Grouped(Here(_last, _last.Kept)).Concat(_comparison.Grown(Grown)).OrderByDescending(group => group.Tally.Bytes);
        return [.. held.Take(most).Select(group => RetainedShape.Of(_comparison.Traced(group), _last.Graph.TypeOf(group.Nearest), group.Tally))];
    }

    private IReadOnlyList<(Type Type, Tally Tally)> NewOf(IReadOnlyDictionary<nint, Tally> kept) => ByBytes(kept.Keys.Union(_growing.Keys)
        .Select(type => (HeapGraph.TypeOfId(type), kept.GetValueOrDefault(type) + _growing.GetValueOrDefault(type))));

    /// <summary>What a collection moves into this part of the heap has not grown.</summary>
    private IReadOnlyDictionary<nint, Tally> GrowingOfKept()
    {
        var growing = Growing.Types(_rounds, round => round.Kept);
        return _heap is null ? growing : Growing.Types(_rounds, KeptIn).Where(type => growing.ContainsKey(type.Key)).ToDictionary();
    }

    private Census KeptIn(Round round) =>
        _heap is null ? round.Kept : new Census(round.Holdings.Graph, Here(round.Holdings, round.Holdings.Kept));

    /// <summary>Those of the part of the heap that this is about.</summary>
    private IEnumerable<int> Here(Holdings holdings, IEnumerable<int> nodes) =>
        _heap is { } heap ? nodes.Where(node => holdings.Graph.HeapOf(node) == heap) : nodes;

    private IEnumerable<int> Grown(Holdings holdings) => Here(holdings, holdings.Stray).Where(node => _growing.ContainsKey(holdings.Graph.TypeIdOf(node)));

    private static List<int> Of(Holdings holdings, IEnumerable<int> nodes, Type type)
    {
        var isSought = holdings.Graph.ByType(found => IsA(found, type));
        return [.. nodes.Where(node => isSought[node])];
    }

    private static Tally Sum(IEnumerable<nint> types, Func<nint, Tally> tallyOf, Type type) => types
        .Where(id => IsA(HeapGraph.TypeOfId(id), type))
        .Aggregate(default(Tally), (sum, id) => sum + tallyOf(id));
}
