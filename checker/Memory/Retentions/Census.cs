namespace Checker.Memory.Retentions;

/// <summary>Counts objects by type.</summary>
internal sealed class Census
{
    private readonly Dictionary<nint, Tally> _tallies = [];

    public Census(HeapGraph graph, IEnumerable<int> nodes)
    {
        var tallies = new Tally[graph.TypeCount];
        foreach (var node in nodes)
            tallies[graph.TypeNumberOf(node)] += new Tally(1, graph.SizeOf(node));
        for (var number = 0; number < tallies.Length; number++)
        {
            if (tallies[number].Objects > 0)
                _tallies[graph.TypeIdOfNumber(number)] = tallies[number];
        }
    }

    public IEnumerable<nint> Types => _tallies.Keys;

    public Tally Of(nint type) => _tallies.GetValueOrDefault(type);
}
