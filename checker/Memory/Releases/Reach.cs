using Checker.Memory.Retentions;

namespace Checker.Memory.Releases;

/// <summary>What the strong roots of a graph reach when the engine's own objects do not count.</summary>
internal sealed class Reach(HeapGraph graph)
{
    private readonly Dictionary<nint, bool> _isEngine = [];

    /// <summary>Of two ways of one length, the field says more than the handle, and the handle more than the stack.</summary>
    private readonly List<int> _roots = [.. graph.Roots.OrderBy(root => root.Kind).Select(root => root.Node)];

    public Walk All => field ??= Walk.From(graph, _roots, IsClosed);

    /// <summary>What would go with this object, without it.</summary>
    public List<int> OnlyThrough(int node)
    {
        var others = Walk.From(graph, _roots, other => other == node || IsClosed(other));
        return [.. Walk.From(graph, [node], IsClosed).Reached.Where(reached => reached != node && !others.Reaches(reached))];
    }

    private bool IsClosed(int node)
    {
        if (graph.StaticsArrays.Contains(node))
            return true;
        var id = graph.TypeIdOf(node);
        if (!_isEngine.TryGetValue(id, out var known))
            _isEngine[id] = known = HeapGraph.TypeOfId(id).Assembly == typeof(Trial).Assembly;
        return known;
    }
}
