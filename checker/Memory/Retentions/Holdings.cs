using System.Reflection;
using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Retentions;

/// <summary>
/// One heap graph, seen from one trial. <i>Own</i> is what the code under test can reach: from its static fields, and from
/// its live objects. <i>Kept</i> is the part of it that nobody else reaches. <i>Stray</i> is all the rest that is alive:
/// it is judged by its growth, since a timer or a handle does not say whose it is.
/// </summary>
internal sealed class Holdings
{
    private readonly HeapGraph _graph;
    private readonly Territory _territory;
    private readonly StaticFields _fields;
    private readonly Dictionary<int, FieldInfo> _unnamed;
    private readonly ILookup<int, Root> _rootsOf;
    private readonly HashSet<int> _pooled;
    private readonly TypeTable<Side> _sides;

    // Asked for only where the code under test holds something.
    private readonly Lazy<Walk> _elsewhere;

    public Holdings(HeapGraph graph, Neighbourhood neighbourhood, Dictionary<int, FieldInfo> unnamed)
    {
        var territory = neighbourhood.Territory;
        (_graph, _territory, _fields, _unnamed) = (graph, territory, neighbourhood.Fields, unnamed);
        _pooled = SharedPools.PooledArrays(graph)
            .Where(array => neighbourhood.BorrowsArraysOf(graph.TypeOf(array).GetElementType()!))
            .ToHashSet();
        _sides = graph.ByType(territory.Of);
        var isClosed = graph.Closed(type => territory.Of(type) == Side.Closed);
        _rootsOf = graph.Roots.ToLookup(root => root.Node);

        // The pools were empty before the round, but taking the graph itself borrows bytes and characters: those count by growth.
        var ownPools = _pooled.Where(array => !IsUsedByTheEngine(graph.TypeOf(array))).ToHashSet();

        // Of two ways of one length, the field says more than the handle, and the handle more than the stack.
        var roots = graph.Roots.Where(root => SideOf(root) == Side.Foreign)
            .OrderBy(root => root.Kind)
            .Select(root => root.Node)
            .Concat(_pooled.Except(ownPools))
            .ToList();
        var ownRoots = graph.Roots.Where(root => SideOf(root) == Side.Home).Select(root => root.Node)
            .Concat(unnamed.Keys.Where(IsOwnUnnamed))
            .Concat(ownPools)
            .ToHashSet();

        // The runtime links all timers of the process with each other; whoever has one has nothing of the next.
        var isTimer = graph.ByType(type => type.FullName is "System.Threading.TimerQueueTimer" or "System.Threading.TimerQueue");
        FromOwnFields = Walk.From(graph, ownRoots, isClosed, isTimer);
        All = Walk.From(graph, ownRoots.Concat(roots), isClosed);
        FromOwnObjects = Walk.From(graph, All.Reached.Where(node => _sides[node] == Side.Home), isClosed, isTimer);
        _elsewhere = new(() => Walk.From(graph, roots, ClosedOrOwn()));

        bool[] ClosedOrOwn()
        {
            var isEither = graph.Closed(type => territory.Of(type) is Side.Closed or Side.Home);
            foreach (var node in unnamed.Keys.Where(IsOwnUnnamed))
                isEither[node] = true;
            return isEither;
        }
    }

    public HeapGraph Graph => _graph;

    public Walk FromOwnFields { get; }

    public Walk FromOwnObjects { get; }

    /// <summary>All strong roots but those of the engine and the tests.</summary>
    public Walk All { get; }

    public IEnumerable<int> Own => IsAnythingOwn ? All.Reached.Where(IsOwn) : [];

    public IEnumerable<int> Kept => Own.Where(node => !_elsewhere.Value.Reaches(node));

    public IEnumerable<int> Stray => IsAnythingOwn ? All.Reached.Where(node => !IsOwn(node) || _elsewhere.Value.Reaches(node)) : All.Reached;

    private bool IsAnythingOwn => FromOwnFields.Reached.Count + FromOwnObjects.Reached.Count > 0;

    public bool IsOwn(int node) => FromOwnFields.Reaches(node) || FromOwnObjects.Reaches(node);

    /// <summary>The way that says most of whose an object is.</summary>
    public List<int> WayTo(int node)
    {
        if (FromOwnFields.Reaches(node))
            return FromOwnFields.WayTo(node);
        if (!FromOwnObjects.Reaches(node))
            return All.WayTo(node);
        var way = FromOwnObjects.WayTo(node);
        return [.. All.WayTo(way[0]), .. way.Skip(1)];
    }

    /// <summary>The shape of that way, for each object.</summary>
    public Func<int, int> ShapesIn(Shapes shapes)
    {
        var all = shapes.Along(_graph, All, BeforeStart);
        var fromFields = shapes.Along(_graph, FromOwnFields, BeforeStart);
        var fromObjects = shapes.Along(_graph, FromOwnObjects, start => all[start]);
        return node => FromOwnFields.Reaches(node) ? fromFields[node] : FromOwnObjects.Reaches(node) ? fromObjects[node] : all[node];

        int BeforeStart(int node) => shapes.OfRoot(RootOf(node), UnnamedFieldOf(node));
    }

    /// <summary>With the root's name, and with its object where that can be read.</summary>
    public Way Told(IReadOnlyList<int> nodes)
    {
        // The runtime's arrays of fields stand for the field, where it is known.
        var start = Enumerable.Range(0, nodes.Count).LastOrDefault(at => UnnamedFieldOf(nodes[at]) is not null);
        var root = RootOf(nodes[start]);
        var field = UnnamedFieldOf(nodes[start]) ?? FieldOf(root)
            ?? (root.Kind == RootKind.StaticField ? NamedStatics.Find(root.Field, _graph.TypeOf(nodes[start])) : null);
        return new Way(_graph, [.. nodes.Skip(start)], RootText.Of(root, field, _graph.TypeOf(nodes[start])), RootText.ObjectOf(root, field))
        {
            IsOwnRoot = field is not null && _territory.OfField(field) == Side.Home,
            Owners = new Owners(_fields),
            FieldOf = node => _rootsOf[node].Select(FieldOf).FirstOrDefault(known => known is not null),
            IsOwn = node => _sides[node] == Side.Home,
        };
    }

    /// <summary>The field of the thread, or of a generic type, that refers to this object, where one is known to.</summary>
    public FieldInfo? UnnamedFieldOf(int node) => _unnamed.GetValueOrDefault(node);

    public FieldInfo? FieldOf(Root root) =>
        root.Kind == RootKind.UnnamedStatic ? UnnamedFieldOf(root.Node) : _fields.FieldOf(root);

    public Side SideOf(Root root) =>
        FieldOf(root) is { } field ? _territory.OfField(field) : Side.Foreign;

    /// <summary>The root that tells most of why this object, the first of a way, is alive.</summary>
    public Root RootOf(int node) => _rootsOf[node]
        .OrderBy(root => SideOf(root) switch { Side.Home => 0, Side.Foreign => 1, _ => 2 })
        .ThenBy(root => root.Kind)
        .FirstOrDefault(new Root(RootKind.SharedPool, node));

    private static bool IsUsedByTheEngine(Type array) => array == typeof(byte[]) || array == typeof(char[]);

    /// <summary>The array of a thread's fields refers to it too; the field itself is the owner.</summary>
    private bool IsOwnUnnamed(int node) =>
        UnnamedFieldOf(node) is { } field && _territory.OfField(field) == Side.Home;
}
