using System.Reflection;

namespace Checker.Memory.Retentions.Paths;

/// <summary>
/// Numbers the shapes of ways: a root, then types. One type many times in a row counts once, so that the nodes of a linked
/// list share a shape. The numbers hold for all graphs that are asked about here.
/// </summary>
internal sealed class Shapes
{
    private readonly Dictionary<(RootKind Kind, ulong Slot, FieldInfo? Field), int> _roots = [];
    private readonly Dictionary<(int Before, nint Type), int> _shapes = [];
    private readonly List<nint> _lastTypes = [];

    /// <summary>The shape of the way to each object that a walk has reached.</summary>
    public int[] Along(HeapGraph graph, Walk walk, Func<int, int> beforeStart)
    {
        var shapes = new int[graph.Count];
        foreach (var node in walk.Reached)
            shapes[node] = After(walk.PreviousOf(node) is { } previous ? shapes[previous] : beforeStart(node), graph.TypeIdOf(node));
        return shapes;
    }

    public int OfRoot(Root root, FieldInfo? field)
    {
        var key = (root.Kind, root.Slot, field);
        if (!_roots.TryGetValue(key, out var shape))
            _roots[key] = shape = Added(0);
        return shape;
    }

    private int After(int shape, nint type)
    {
        if (_lastTypes[shape] == type)
            return shape;
        if (!_shapes.TryGetValue((shape, type), out var longer))
            _shapes[(shape, type)] = longer = Added(type);
        return longer;
    }

    private int Added(nint type)
    {
        _lastTypes.Add(type);
        return _lastTypes.Count - 1;
    }
}
