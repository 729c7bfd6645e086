namespace Checker.Memory.Retentions;

/// <summary>What the calls of a trial left behind: all that the code under test holds, and what else grew with every round.</summary>
internal sealed class RemainsOfCalls : Remains
{
    private readonly Holdings _first;
    private readonly Holdings _last;
    private readonly Census _own;
    private readonly IReadOnlyDictionary<nint, Tally> _growing;
    private readonly Heap? _heap;

    public RemainsOfCalls(Holdings first, Holdings last, IReadOnlyDictionary<nint, Tally> growing, Heap? heap = null)
    {
        (_first, _last, _growing, _heap) = (first, last, growing, heap);
        _own = new Census(last.Graph, last.Own.Where(node => IsIn(last, node)));
        var kept = new Census(last.Graph, last.Kept.Where(node => IsIn(last, node)));
        All = ByBytes(kept.Types.Union(growing.Keys)
            .Select(type => (HeapGraph.TypeOfId(type), kept.Of(type) + growing.GetValueOrDefault(type))));
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

    public override IReadOnlyList<string> PathTo(Type type)
    {
        var isGuilty = (Holdings holdings, int node) => IsIn(holdings, node) && IsA(holdings.Graph.TypeOf(node), type);
        foreach (var (walk, isRoot) in new[] { (_last.FromOwnFields, true), (_last.FromOwnObjects, false) })
        {
            var nearest = walk.Reached.Where(node => isGuilty(_last, node)).Select(node => (int?)node).FirstOrDefault();
            if (nearest is not { } found)
                continue;
            var way = walk.WayTo(found);
            return Path.Of(_last, isRoot ? way : [.. _last.All.WayTo(way[0]), .. way.Skip(1)]);
        }

        return Path.Of(_last, MostGrownWayTo(isGuilty));
    }

    private bool IsIn(Holdings holdings, int node) => _heap is not { } heap || holdings.Graph.HeapOf(node) == heap;

    /// <summary>Ways of the same shape belong together; the shape whose objects have grown most is the leak.</summary>
    private List<int> MostGrownWayTo(Func<Holdings, int, bool> isGuilty)
    {
        var before = Shapes(_first).ToDictionary(shape => shape.Key, shape => shape.Sum(_first.Graph.SizeOf));
        var most = Shapes(_last).MaxBy(shape => shape.Sum(_last.Graph.SizeOf) - before.GetValueOrDefault(shape.Key))!;
        return _last.All.WayTo(most.First());

        IEnumerable<IGrouping<string, int>> Shapes(Holdings holdings) => holdings.Stray
            .Where(node => _growing.ContainsKey(holdings.Graph.TypeIdOf(node)) && isGuilty(holdings, node))
            .GroupBy(node => ShapeOf(holdings, node));
    }

    private static string ShapeOf(Holdings holdings, int node)
    {
        var way = holdings.All.WayTo(node);
        var root = holdings.RootOf(way[0]);
        return $"{root.Kind} {root.Slot} {string.Join(' ', way.Take(Path.MostLines).Select(hop => holdings.Graph.TypeIdOf(hop)))}";
    }

    private static Tally Sum(IEnumerable<nint> types, Func<nint, Tally> tallyOf, Type type) => types
        .Where(id => IsA(HeapGraph.TypeOfId(id), type))
        .Aggregate(default(Tally), (sum, id) => sum + tallyOf(id));
}
