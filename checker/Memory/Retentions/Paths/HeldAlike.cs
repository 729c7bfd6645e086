namespace Checker.Memory.Retentions.Paths;

/// <summary>Objects to which ways of one shape lead.</summary>
/// <param name="Nearest">The one with the shortest way.</param>
internal sealed record HeldAlike(int Shape, int Nearest, Tally Tally)
{
    /// <summary>In the order of the nodes, so that the nearest comes first where the nodes were reached in a walk.</summary>
    public static List<HeldAlike> Groups(HeapGraph graph, IEnumerable<int> nodes, Func<int, int> shapeOf)
    {
        var groups = new Dictionary<int, HeldAlike>();
        foreach (var node in nodes)
        {
            var (shape, one) = (shapeOf(node), new Tally(1, graph.SizeOf(node)));
            groups[shape] = groups.TryGetValue(shape, out var group) ? group with { Tally = group.Tally + one } : new HeldAlike(shape, node, one);
        }

        return [.. groups.Values];
    }
}
