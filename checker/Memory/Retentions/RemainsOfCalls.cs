namespace Checker.Memory.Retentions;

/// <summary>What the calls of a trial left behind: all that the code under test holds, and what else grew with every round.</summary>
internal sealed class RemainsOfCalls : Remains
{
    private readonly Holdings _first;
    private readonly Holdings _last;
    private readonly Census _own;
    private readonly IReadOnlyDictionary<nint, Tally> _growing;

    public RemainsOfCalls(IReadOnlyList<Round> rounds, IReadOnlyDictionary<nint, Tally> growing)
    {
        (_first, _last, _growing) = (rounds[0].Holdings, rounds[^1].Holdings, growing);
        _own = new Census(_last.Graph, _last.Own);
        var kept = rounds[^1].Kept;
        All = ByBytes(kept.Types.Union(growing.Keys)
            .Select(type => (HeapGraph.TypeOfId(type), kept.Of(type) + growing.GetValueOrDefault(type))));
        var growingKept = Growing.Types(rounds, round => round.Kept);
        New = ByBytes(growingKept.Keys.Union(growing.Keys)
            .Select(type => (HeapGraph.TypeOfId(type), growingKept.GetValueOrDefault(type) + growing.GetValueOrDefault(type))));
    }

    public override IReadOnlyList<(Type Type, Tally Tally)> All { get; }

    public override IReadOnlyList<(Type Type, Tally Tally)> New { get; }

    public override Tally Of(Type type)
    {
        var own = Sum(_own.Types, _own.Of, type);
        return own.Objects > 0 ? own : Sum(_growing.Keys, id => _growing[id], type);
    }

    public override IReadOnlyList<string> PathTo(Type type)
    {
        var isGuilty = (Holdings holdings, int node) => IsA(holdings.Graph.TypeOf(node), type);
        foreach (var (walk, isRoot) in new[] { (_last.FromOwnFields, true), (_last.FromOwnObjects, false) })
        {
            var nearest = walk.Reached.Where(node => isGuilty(_last, node)).Select(node => (int?)node).FirstOrDefault();
            if (nearest is not { } found)
                continue;
            var way = walk.WayTo(found);
            return Path.Of(_last, isRoot ? way : [.. _last.All.WayTo(way[0]), .. way.Skip(1)]);
        }

        return Path.Of(_last, MostGrown.WayTo(_first, _last, holdings => holdings.Stray
            .Where(node => _growing.ContainsKey(holdings.Graph.TypeIdOf(node)) && isGuilty(holdings, node))));
    }

    public override IReadOnlyList<string> PathToNew(Type type) =>
        Path.Of(_last, MostGrown.WayTo(_first, _last, holdings => holdings.All.Reached.Where(node => holdings.Graph.TypeOf(node) == type)));

    private static Tally Sum(IEnumerable<nint> types, Func<nint, Tally> tallyOf, Type type) => types
        .Where(id => IsA(HeapGraph.TypeOfId(id), type))
        .Aggregate(default(Tally), (sum, id) => sum + tallyOf(id));
}
