namespace Checker.Memory.Retentions.Paths;

/// <summary>What would be freed if some objects were let go: they, and all that is reached through them only.</summary>
internal static class Retained
{
    public static long Bytes(HeapGraph graph, IReadOnlyCollection<int> suspects)
    {
        var isSuspect = new bool[graph.Count];
        foreach (var suspect in suspects)
            isSuspect[suspect] = true;
        var isEngine = graph.ByType(type => type.Assembly == typeof(Trial).Assembly);
        var without = Walk.From(graph, graph.Roots.Select(root => root.Node), node => isSuspect[node] || isEngine[node]);
        var freed = Walk.From(graph, suspects, node => without.Reaches(node) || isEngine[node] || graph.StaticsArrays.Contains(node));
        return freed.Reached.Sum(graph.SizeOf);
    }
}
