using System.Reflection;

namespace Checker.Memory.Retentions.Paths;

/// <summary>What is known of each hop of a way beyond the graph: from the live objects where they can be reached, else from the types.</summary>
internal sealed class PathNames
{
    private readonly Way _way;
    private readonly (object Holder, Member Member)?[] _live;
    private readonly Dictionary<int, string> _tables = [];

    public PathNames(Way way)
    {
        _way = way;
        _live = new (object, Member)?[way.Nodes.Count];
        for (var next = (Start: way.Start, From: 0); next.Start is { } start;)
            next = Follow(start, next.From);
    }

    /// <summary>How the object at this hop refers to the next; null where more than one field would do and nobody can look.</summary>
    public Member? MemberAt(int at) => _live[at]?.Member ?? (_way.TypeAt(at).IsArray ? PlaceInGraph(at) : OnlyField(at));

    /// <summary>The field with the weak table by which the next object hangs on this one, where it is known.</summary>
    public string? TableAt(int at) => _tables.GetValueOrDefault(at);

    /// <summary>The field of the code under test that holds the <see cref="AsyncLocal{T}"/> under which the next object is filed.</summary>
    public string? AsyncLocalAt(int at)
    {
        if (_live[at] is not var (map, filed))
            return FiledInGraph(at) is { } owner ? FieldName.ShortOf(owner) : null;
        var key = filed with { Name = filed.Name.Replace("value", "key", StringComparison.Ordinal) };
        var asyncLocal = References.Of(map).FirstOrDefault(reference => reference.Member == key).Value;
        return asyncLocal is not null && _way.Owners?.Of(asyncLocal) is { } field ? FieldName.ShortOf(field) : null;
    }

    /// <summary>The value hangs on another thread than this: the map refers to its key, too, which says whose it is where no other would do.</summary>
    private FieldInfo? FiledInGraph(int at)
    {
        var value = _way.TypeAt(at + 1);
        var keys = new List<int>();
        foreach (var target in _way.Graph.TargetsOf(_way.Nodes[at]))
        {
            if (IsKeyOf(_way.Graph.TypeOf(target), value))
                keys.Add(target);
        }

        return keys is [var only] ? _way.FieldOf(only) : null;
    }

    private static bool IsKeyOf(Type key, Type value) =>
        key.IsGenericType && key.GetGenericTypeDefinition() == typeof(AsyncLocal<>) && key.GenericTypeArguments[0].IsAssignableFrom(value);

    /// <summary>As far as references go; where a weak table takes over, the value in the table is where it goes on.</summary>
    private (object? Start, int From) Follow(object start, int from)
    {
        var to = from;
        while (to < _way.Nodes.Count - 1 && !_way.IsKeyAt(to))
            to++;
        if (new LiveWalk(_way.Graph, [.. _way.Nodes.Skip(from).Take(to - from + 1)]).From(start) is not { } hops)
            return (null, to);
        for (var hop = 0; hop < hops.Count - 1; hop++)
            _live[from + hop] = hops[hop];
        if (to == _way.Nodes.Count - 1 || _way.Owners?.OfKey(hops[^1].Holder, _way.TypeAt(to + 1)) is not var (table, value))
            return (null, to);
        _tables[to] = FieldName.ShortOf(table);
        return (value, to + 1);
    }

    /// <summary>The graph leaves out null, so places are known in arrays that have none.</summary>
    private Member? PlaceInGraph(int at)
    {
        var type = _way.TypeAt(at);
        var targets = _way.Graph.TargetsOf(_way.Nodes[at]);
        var places = (_way.Graph.SizeOf(_way.Nodes[at]) / IntPtr.Size) - 3;
        return type.IsSZArray && !type.GetElementType()!.IsValueType && targets.Length == places
            ? new Member("", targets.IndexOf(_way.Nodes[at + 1]))
            : null;
    }

    private Member? OnlyField(int at)
    {
        var next = _way.TypeAt(at + 1);
        var isRun = PathText.IsRun(_way.TypeAt(at));
        return References.DeclaredBy(_way.TypeAt(at))
            .Where(field => field.Type.IsAssignableFrom(next) && (!isRun || field.Name.StartsWith("StateMachine.", StringComparison.Ordinal)))
            .ToList() is [var only]
            ? new Member(only.Name)
            : null;
    }
}
