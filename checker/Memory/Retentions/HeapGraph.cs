namespace Checker.Memory.Retentions;

/// <summary>The objects that survived one full collection, what they refer to, and the roots. Objects are numbered.</summary>
internal sealed class HeapGraph
{
    private readonly nint[] _types;
    private readonly long[] _sizes;
    private readonly int[] _firstEdge;
    private readonly int[] _targets;
    private readonly Dictionary<int, List<int>> _dependents;

    internal HeapGraph(
        nint[] types, long[] sizes, int[] firstEdge, int[] targets, Dictionary<int, List<int>> dependents,
        IReadOnlyList<Root> roots, IReadOnlySet<int> staticsArrays)
    {
        (_types, _sizes, _firstEdge, _targets, _dependents) = (types, sizes, firstEdge, targets, dependents);
        Roots = roots;
        StaticsArrays = staticsArrays;
    }

    public int Count => _types.Length;

    /// <summary>Strong roots only: no weak handles, and not the queue of the finalizer.</summary>
    public IReadOnlyList<Root> Roots { get; }

    /// <summary>The arrays in which the runtime keeps all static fields together; the fields are roots of their own here.</summary>
    public IReadOnlySet<int> StaticsArrays { get; }

    /// <summary>Which part of the heap each object stands in after the collection.</summary>
    internal required Heap[] Heaps { private get; init; }

    public Heap HeapOf(int node) => Heaps[node];

    public long SizeOf(int node) => _sizes[node];

    /// <summary>The events name a type by the address of its method table, which is what a type handle holds.</summary>
    public nint TypeIdOf(int node) => _types[node];

    public Type TypeOf(int node) => TypeOfId(_types[node]);

    public static Type TypeOfId(nint id) => Type.GetTypeFromHandle(RuntimeTypeHandle.FromIntPtr(id))!;

    /// <summary>What the fields or elements refer to, in their order; null references are left out.</summary>
    public ReadOnlySpan<int> TargetsOf(int node) => _targets.AsSpan(_firstEdge[node].._firstEdge[node + 1]);

    /// <summary>The values that a <c>ConditionalWeakTable</c> or a dependent handle keeps for as long as this key lives.</summary>
    public IReadOnlyList<int> DependentsOf(int node) => _dependents.TryGetValue(node, out var values) ? values : [];

    /// <summary>All objects of exactly this type.</summary>
    public IEnumerable<int> NodesOf(Type type)
    {
        var id = type.TypeHandle.Value;
        for (var node = 0; node < Count; node++)
        {
            if (_types[node] == id)
                yield return node;
        }
    }
}
