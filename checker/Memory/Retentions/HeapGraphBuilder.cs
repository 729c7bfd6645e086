using Checker.Memory.Heaps;

namespace Checker.Memory.Retentions;

/// <summary>Joins the events into a graph, or says what is missing from them.</summary>
internal sealed class HeapGraphBuilder(HeapEvents events)
{
    private readonly int[] _targets = new int[events.Targets.Count];
    private readonly List<Root> _roots = [];
    private readonly HashSet<int> _staticsArrays = [];

    /// <summary>The graph; null with a reason where it is not whole.</summary>
    public HeapGraph? Build(long liveBytes, out string missing)
    {
        missing = MissingFrom(liveBytes);
        if (missing.Length > 0)
            return null;
        if (!JoinEdges())
        {
            missing = "a reference points to an object that was not reported";
            return null;
        }

        FindStaticsArrays();
        AddRoots();
        return new HeapGraph(events, _targets, Dependents(), _roots, _staticsArrays, Heaps());
    }

    private string MissingFrom(long liveBytes)
    {
        if (!events.HasEnded)
            return "the end of the collection was not reported";
        if (events.HasGaps)
            return "a batch of its events was lost";
        if (events.FirstEdges[^1] != events.Targets.Count)
            return "references were lost";
        if (events.Statics.Count == 0 || events.Roots.Count == 0)
            return "the roots were not reported";
        if (events.Ranges.Count == 0)
            return "the generations were not reported";
        // Objects in frozen segments are reported too and belong to no generation, so there may be more than live bytes.
        return events.Words.Sum(words => (long)words) * IntPtr.Size < liveBytes ? "objects were lost" : "";
    }

    private bool JoinEdges()
    {
        for (var edge = 0; edge < _targets.Length; edge++)
        {
            if (!events.Addresses.TryFind(events.Targets[edge], out _targets[edge]))
                return false;
        }

        return true;
    }

    private void FindStaticsArrays()
    {
        var slots = events.Statics.Select(field => field.Slot).Order().ToArray();
        foreach (var root in events.Roots.Where(root => root.Kind != ReportedRoot.Stack))
        {
            if (!events.Addresses.TryFind(root.Address, out var node))
                continue;
            var next = Array.BinarySearch(slots, root.Address);
            next = next < 0 ? ~next : next;
            if (next < slots.Length && slots[next] < root.Address + ((ulong)events.Words[node] * (ulong)IntPtr.Size))
                _staticsArrays.Add(node);
        }
    }

    private void AddRoots()
    {
        var named = new HashSet<int>();
        foreach (var (address, field, slot) in events.Statics)
        {
            if (!events.Addresses.TryFind(address, out var node))
                continue;
            named.Add(node);
            _roots.Add(new Root(RootKind.StaticField, node, field, slot));
        }

        foreach (var (address, kind, flags, id) in events.Roots)
        {
            if (kind != ReportedRoot.Finalizer && (flags & ReportedFlags.Weak) == 0 && events.Addresses.TryFind(address, out var node)
                && !_staticsArrays.Contains(node))
                _roots.Add(new Root(KindOf(kind, flags, id, node), node));
        }

        // What the arrays hold beside: string literals, and the fields of generic types, which the runtime does not name.
        foreach (var array in _staticsArrays)
        {
            foreach (var target in _targets.AsSpan(events.FirstEdges[array]..events.FirstEdges[array + 1]))
            {
                if (!named.Contains(target))
                    _roots.Add(new Root(RootKind.UnnamedStatic, target));
            }
        }
    }

    private RootKind KindOf(ReportedRoot kind, ReportedFlags flags, ulong id, int node) => kind switch
    {
        // A thread's own static fields come as an array that belongs to no frame.
        ReportedRoot.Stack when id == 0 && events.Types[events.TypeNumbers[node]] == typeof(object[]).TypeHandle.Value => RootKind.ThreadStaticField,
        ReportedRoot.Stack => RootKind.Stack,
        ReportedRoot.Handle => (flags & ReportedFlags.Pinning) != 0 ? RootKind.PinnedHandle : RootKind.Handle,
        _ => RootKind.Runtime,
    };

    /// <summary>One byte for each object: there may be millions.</summary>
    private byte[] Heaps()
    {
        var map = new HeapMap(events.Ranges);
        var heaps = new byte[events.Places.Count];
        for (var node = 0; node < heaps.Length; node++)
            heaps[node] = (byte)map.HeapOf(events.Places[node]);
        return heaps;
    }

    private Dictionary<int, List<int>> Dependents()
    {
        var dependents = new Dictionary<int, List<int>>();
        foreach (var (key, value) in events.Dependents)
        {
            if (!events.Addresses.TryFind(key, out var keyNode) || !events.Addresses.TryFind(value, out var valueNode))
                continue;
            if (!dependents.TryGetValue(keyNode, out var values))
                dependents[keyNode] = values = [];
            values.Add(valueNode);
        }

        return dependents;
    }
}
