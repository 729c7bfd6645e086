using Checker.Memory.Heaps;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace Checker.Memory.Retentions;

/// <summary>Joins the events into a graph, or says what is missing from them.</summary>
internal sealed class HeapGraphBuilder(HeapEvents events)
{
    private readonly Dictionary<ulong, int> _nodeAt = new(events.Addresses.Count);
    private readonly List<Root> _roots = [];
    private readonly HashSet<int> _staticsArrays = [];

    /// <summary>The graph; null with a reason where it is not whole.</summary>
    public HeapGraph? Build(long liveBytes, out string missing)
    {
        missing = MissingFrom(liveBytes);
        if (missing.Length > 0)
            return null;
        for (var node = 0; node < events.Addresses.Count; node++)
            _nodeAt[events.Addresses[node]] = node;
        var firstEdge = new int[events.Addresses.Count + 1];
        for (var node = 0; node < events.EdgeCounts.Count; node++)
            firstEdge[node + 1] = firstEdge[node] + events.EdgeCounts[node];
        var targets = new int[events.Edges.Count];
        for (var edge = 0; edge < targets.Length; edge++)
        {
            if (!_nodeAt.TryGetValue(events.Edges[edge], out targets[edge]))
            {
                missing = "a reference points to an object that was not reported";
                return null;
            }
        }

        FindStaticsArrays();
        AddRoots(firstEdge, targets);
        return new HeapGraph([.. events.Types], [.. events.Sizes], firstEdge, targets, Dependents(), _roots, _staticsArrays) { Heaps = Heaps() };
    }

    private string MissingFrom(long liveBytes)
    {
        if (!events.HasEnded)
            return "the end of the collection was not reported";
        if (events.HasGaps)
            return "a batch of its events was lost";
        if (events.EdgeCounts.Sum(count => (long)count) != events.Edges.Count)
            return "references were lost";
        if (events.Statics.Count == 0 || events.Roots.Count == 0)
            return "the roots were not reported";
        if (events.Ranges.Count == 0)
            return "the generations were not reported";
        // Objects in frozen segments are reported too and belong to no generation, so there may be more than live bytes.
        return events.Sizes.Sum() < liveBytes ? "objects were lost" : "";
    }

    private void FindStaticsArrays()
    {
        var slots = events.Statics.Select(field => field.Slot).Order().ToArray();
        foreach (var root in events.Roots.Where(root => root.Kind != GCRootKind.Stack && _nodeAt.ContainsKey(root.Address)))
        {
            var node = _nodeAt[root.Address];
            var next = Array.BinarySearch(slots, root.Address);
            next = next < 0 ? ~next : next;
            if (next < slots.Length && slots[next] < root.Address + (ulong)events.Sizes[node])
                _staticsArrays.Add(node);
        }
    }

    private void AddRoots(int[] firstEdge, int[] targets)
    {
        var named = new HashSet<int>();
        foreach (var (address, field, slot) in events.Statics)
        {
            if (!_nodeAt.TryGetValue(address, out var node))
                continue;
            named.Add(node);
            _roots.Add(new Root(RootKind.StaticField, node, field, slot));
        }

        foreach (var (address, kind, flags, id) in events.Roots)
        {
            if (kind != GCRootKind.Finalizer && (flags & GCRootFlags.WeakRef) == 0 && _nodeAt.TryGetValue(address, out var node)
                && !_staticsArrays.Contains(node))
                _roots.Add(new Root(KindOf(kind, flags, id, node), node));
        }

        // What the arrays hold beside: string literals, and the fields of generic types, which the runtime does not name.
        foreach (var array in _staticsArrays)
        {
            foreach (var target in targets.AsSpan(firstEdge[array]..firstEdge[array + 1]))
            {
                if (!named.Contains(target))
                    _roots.Add(new Root(RootKind.UnnamedStatic, target));
            }
        }
    }

    private RootKind KindOf(GCRootKind kind, GCRootFlags flags, ulong id, int node) => kind switch
    {
        // A thread's own static fields come as an array that belongs to no frame.
        GCRootKind.Stack when id == 0 && events.Types[node] == typeof(object[]).TypeHandle.Value => RootKind.ThreadStaticField,
        GCRootKind.Stack => RootKind.Stack,
        GCRootKind.Handle => (flags & GCRootFlags.Pinning) != 0 ? RootKind.PinnedHandle : RootKind.Handle,
        _ => RootKind.Runtime,
    };

    private Heap[] Heaps()
    {
        var map = new HeapMap(events.Ranges);
        var heaps = new Heap[events.Addresses.Count];
        for (var node = 0; node < heaps.Length; node++)
            heaps[node] = map.HeapOf(events.Addresses[node]);
        return heaps;
    }

    private Dictionary<int, List<int>> Dependents()
    {
        var dependents = new Dictionary<int, List<int>>();
        foreach (var (key, value) in events.Dependents)
        {
            if (!_nodeAt.TryGetValue(key, out var keyNode) || !_nodeAt.TryGetValue(value, out var valueNode))
                continue;
            if (!dependents.TryGetValue(keyNode, out var values))
                dependents[keyNode] = values = [];
            values.Add(valueNode);
        }

        return dependents;
    }
}
