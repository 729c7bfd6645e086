using Checker.Memory.Retentions;

namespace Checker.Memory.Releases;

/// <summary>What the strong roots of a graph reach when the engine's own objects do not count.</summary>
internal sealed class Reach(HeapGraph graph)
{
    private readonly bool[] _isClosed = graph.Closed(Territory.IsOfTheEngine);

    /// <summary>Of two ways of one length, the field says more than the handle, and the handle more than the stack.</summary>
    private readonly List<int> _roots = [.. graph.Roots.OrderBy(root => root.Kind).Select(root => root.Node)];

    public Walk All => field ??= Walk.From(graph, _roots, _isClosed);

    /// <summary>What would go with this object, without it.</summary>
    public List<int> OnlyThrough(int node)
    {
        var isClosedOrNode = (bool[])_isClosed.Clone();
        isClosedOrNode[node] = true;
        var others = Walk.From(graph, _roots, isClosedOrNode);
        return [.. Walk.From(graph, [node], _isClosed).Reached.Where(reached => reached != node && !others.Reaches(reached))];
    }
}
