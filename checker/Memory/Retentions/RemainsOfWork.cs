namespace Checker.Memory.Retentions;

/// <summary>What a piece of code left behind: only that which grew in every round, whoever holds it.</summary>
internal sealed class RemainsOfWork : Remains
{
    private readonly IReadOnlyList<Round> _rounds;
    private readonly Holdings _first;
    private readonly Holdings _last;
    private readonly IReadOnlyDictionary<nint, Tally> _growing;

    public RemainsOfWork(IReadOnlyList<Round> rounds, IReadOnlyDictionary<nint, Tally> growing)
    {
        (_rounds, _first, _last, _growing) = (rounds, rounds[0].Holdings, rounds[^1].Holdings, growing);
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

        long Count(Round round) => _growing.Keys.Where(id => IsA(HeapGraph.TypeOfId(id), type)).Sum(id => round.All.Of(id).Objects);
    }

    public override IReadOnlyList<string> PathTo(Type type) => Path.Of(_last, MostGrown.WayTo(_first, _last, holdings => holdings.All.Reached
        .Where(node => _growing.ContainsKey(holdings.Graph.TypeIdOf(node)) && IsA(holdings.Graph.TypeOf(node), type))));

    public override IReadOnlyList<string> PathToNew(Type type) => PathTo(type);
}
