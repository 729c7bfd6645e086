using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Retentions;

/// <summary>What the calls of a trial left behind: all that the code under test holds, and what else grew with every round.</summary>
internal sealed class RemainsOfCalls : Remains
{
    private readonly Holdings _first;
    private readonly Holdings _last;
    private readonly Census _own;
    private readonly IReadOnlyDictionary<nint, Tally> _growing;
    private readonly Heap? _heap;
    private readonly Shapes _shapes = new();
    private readonly Lazy<Func<int, int>> _shapeInFirst;
    private readonly Lazy<Func<int, int>> _shapeInLast;

    public RemainsOfCalls(Holdings first, Holdings last, IReadOnlyDictionary<nint, Tally> growing, Heap? heap = null)
    {
        (_first, _last, _growing, _heap) = (first, last, growing, heap);
        _own = new Census(last.Graph, Here(last, last.Own));
        var kept = new Census(last.Graph, Here(last, last.Kept));
        All = ByBytes(kept.Types.Union(growing.Keys)
            .Select(type => (HeapGraph.TypeOfId(type), kept.Of(type) + growing.GetValueOrDefault(type))));
        _shapeInFirst = new(() => first.ShapesIn(_shapes));
        _shapeInLast = new(() => last.ShapesIn(_shapes));
    }

    public override IReadOnlyList<(Type Type, Tally Tally)> All { get; }

    public override Remains In(Heap heap)
    {
        var (before, after) = (StrayIn(_first), StrayIn(_last));
        var growing = _growing.Keys.Select(type => (Type: type, Tally: after.Of(type) - before.Of(type)))
            .Where(grown => grown.Tally.Bytes > 0)
            .ToDictionary(grown => grown.Type, grown => grown.Tally);
        return new RemainsOfCalls(_first, _last, growing, heap);

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
        if (own.Count > 0)
            return TraceToMost(Grouped(own), Traced) with { RetainedBytes = Retained.Bytes(_last.Graph, own) };
        var (before, after) = (Of(_first, Grown(_first), type), Of(_last, Grown(_last), type));
        return TraceToMost(Difference(Grouped(after), before), Traced) with
        {
            RetainedBytes = Retained.Bytes(_last.Graph, after) - Retained.Bytes(_first.Graph, before),
        };
    }

    public override IReadOnlyList<RetainedShape> Shapes(int most)
    {
        var held = Grouped(Here(_last, _last.Kept))
            .Concat(Difference(Grouped(Grown(_last)), Grown(_first)))
            .OrderByDescending(group => group.Tally.Bytes);
        return [.. held.Take(most).Select(group => RetainedShape.Of(Traced(group), _last.Graph.TypeOf(group.Nearest), group.Tally))];
    }

    private Trace Traced(HeldAlike group) => PathText.Of(_last.Told(_last.WayTo(group.Nearest)));

    private List<HeldAlike> Grouped(IEnumerable<int> nodes) => HeldAlike.Groups(_last.Graph, nodes, _shapeInLast.Value);

    /// <summary>What of each group was not there in the first round. A shape that did not grow is no leak.</summary>
    private List<HeldAlike> Difference(List<HeldAlike> groups, IEnumerable<int> before)
    {
        var former = HeldAlike.Groups(_first.Graph, before, _shapeInFirst.Value).ToDictionary(group => group.Shape, group => group.Tally);
        return [.. groups
            .Select(group => group with { Tally = group.Tally - former.GetValueOrDefault(group.Shape) })
            .Where(group => group.Tally.Objects > 0 || group.Tally.Bytes > 0)];
    }

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
