using System.Runtime.InteropServices;

namespace Checker.Memory.Retentions;

/// <summary>The objects that survived one full collection, what they refer to, and the roots. Objects are numbered, and so are their types.</summary>
internal sealed class HeapGraph
{
    private readonly List<nint> _typeIds;
    private readonly List<int> _types;
    private readonly List<int> _words;
    private readonly List<int> _firstEdge;
    private readonly int[] _targets;
    private readonly Dictionary<int, List<int>> _dependents;
    private readonly bool[] _isKey;
    private readonly byte[] _heaps;

    internal HeapGraph(
        HeapEvents events, int[] targets, Dictionary<int, List<int>> dependents, IReadOnlyList<Root> roots, IReadOnlySet<int> staticsArrays, byte[] heaps)
    {
        (_typeIds, _types, _words, _firstEdge) = (events.Types, events.TypeNumbers, events.Words, events.FirstEdges);
        (_targets, _dependents, _heaps) = (targets, dependents, heaps);
        Roots = roots;
        StaticsArrays = staticsArrays;
        _isKey = new bool[Count];
        foreach (var key in dependents.Keys)
            _isKey[key] = true;
    }

    public int Count => _types.Count;

    /// <summary>Strong roots only: no weak handles, and not the queue of the finalizer.</summary>
    public IReadOnlyList<Root> Roots { get; }

    /// <summary>The arrays in which the runtime keeps all static fields together; the fields are roots of their own here.</summary>
    public IReadOnlySet<int> StaticsArrays { get; }

    public long SizeOf(int node) => (long)_words[node] * IntPtr.Size;

    /// <summary>Which part of the heap it stands in after the collection.</summary>
    public Heap HeapOf(int node) => (Heap)_heaps[node];

    public int TypeCount => _typeIds.Count;

    /// <summary>From zero, in the order in which the types first occur.</summary>
    public int TypeNumberOf(int node) => _types[node];

    public nint TypeIdOfNumber(int number) => _typeIds[number];

    /// <summary>The events name a type by the address of its method table, which is what a type handle holds.</summary>
    public nint TypeIdOf(int node) => _typeIds[_types[node]];

    public Type TypeOf(int node) => TypeOfId(TypeIdOf(node));

    public static Type TypeOfId(nint id) => Type.GetTypeFromHandle(RuntimeTypeHandle.FromIntPtr(id))!;

    /// <summary>What the fields or elements refer to, in their order; null references are left out.</summary>
    public ReadOnlySpan<int> TargetsOf(int node) => _targets.AsSpan(_firstEdge[node].._firstEdge[node + 1]);

    /// <summary>The values that a <c>ConditionalWeakTable</c> or a dependent handle keeps for as long as this key lives.</summary>
    public ReadOnlySpan<int> DependentsOf(int node) => _isKey[node] ? CollectionsMarshal.AsSpan(_dependents[node]) : [];

    /// <summary>All objects of exactly this type.</summary>
    public IEnumerable<int> NodesOf(Type type) => NodesWhere(found => found == type);

    /// <summary>All objects of the types that pass; each type is asked about once, and not each object.</summary>
    public IEnumerable<int> NodesWhere(Func<Type, bool> passes)
    {
        var isSought = _typeIds.ConvertAll(id => passes(TypeOfId(id)));
        if (!isSought.Contains(true))
            yield break;
        for (var node = 0; node < Count; node++)
        {
            if (isSought[_types[node]])
                yield return node;
        }
    }

    /// <summary>Of each object, whether a walk stops before it: where its type passes, and at the arrays of static fields. The array is the caller's.</summary>
    public bool[] Closed(Func<Type, bool> passes)
    {
        var isClosed = new bool[Count];
        foreach (var node in NodesWhere(passes).Concat(StaticsArrays))
            isClosed[node] = true;
        return isClosed;
    }

    /// <summary>What holds of a node because of its type, worked out once for each type.</summary>
    public TypeTable<T> ByType<T>(Func<Type, T> judge) => new(_types, [.. _typeIds.Select(id => judge(TypeOfId(id)))]);
}
