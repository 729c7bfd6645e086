namespace Checker.Memory.Retentions;

/// <summary>Counts objects by type.</summary>
internal sealed class Census
{
    private readonly Dictionary<nint, Tally> _tallies = [];

    public Census(HeapGraph graph, IEnumerable<int> nodes)
    {
        foreach (var node in nodes)
        {
            var id = graph.TypeIdOf(node);
            _tallies[id] = _tallies.GetValueOrDefault(id) + new Tally(1, graph.SizeOf(node));
        }
    }

    public IEnumerable<nint> Types => _tallies.Keys;

    public Tally Of(nint type) => _tallies.GetValueOrDefault(type);
}
