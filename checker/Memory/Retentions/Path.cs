using System.Globalization;
using System.Reflection;

namespace Checker.Memory.Retentions;

/// <summary>Writes a way through the graph: the root, then a type for each hop.</summary>
internal static class Path
{
    public const int MostLines = 24;

    private const int LinesAfterTheGap = 4;

    public static IReadOnlyList<string> Of(Holdings holdings, IReadOnlyList<int> way)
    {
        // The runtime's arrays of fields stand for the field, where it is known.
        var start = Enumerable.Range(0, way.Count).LastOrDefault(at => holdings.UnnamedFieldOf(way[at]) is not null);
        return Folded([RootOf(holdings, way[start]), .. Hops(holdings.Graph, [.. way.Skip(start)])]);
    }

    /// <summary>A linked list can be a thousand hops long; its middle is told in one line.</summary>
    public static IReadOnlyList<string> Folded(IReadOnlyList<string> lines) => lines.Count <= MostLines ? lines :
    [
        .. lines.Take(MostLines - LinesAfterTheGap - 1),
        string.Create(CultureInfo.InvariantCulture, $"... ({lines.Count - MostLines + 1:N0} more)"),
        .. lines.TakeLast(LinesAfterTheGap),
    ];

    public static IEnumerable<string> Hops(HeapGraph graph, IReadOnlyList<int> way) =>
        way.Select((node, at) => TypeName.Of(graph.TypeOf(node)) + (at == 0 ? "" : Member(graph, way[at - 1], node)));

    private static string RootOf(Holdings holdings, int node)
    {
        if (holdings.UnnamedFieldOf(node) is { } own)
            return (StaticFields.IsThreadStatic(own) ? "thread-static field " : "static field ") + NameOf(own);
        var root = holdings.RootOf(node);
        return root.Kind switch
        {
            _ when holdings.FieldOf(root) is { } known => "static field " + NameOf(known),
            RootKind.StaticField => "static field " + PlainName(root.Field),
            RootKind.UnnamedStatic => "a static field of a generic type",
            RootKind.ThreadStaticField => "a thread-static field",
            RootKind.SharedPool => $"ArrayPool<{TypeName.Of(holdings.Graph.TypeOf(node).GetElementType()!)}>.Shared",
            RootKind.Handle when holdings.Graph.TypeOf(node) == typeof(Thread) => "a running thread",
            RootKind.Handle => "a GCHandle",
            RootKind.PinnedHandle => "a pinned GCHandle",
            RootKind.Stack => "a local variable on a thread's stack",
            _ => "the runtime",
        };
    }

    private static string NameOf(FieldInfo field) => $"{TypeName.FullOf(field.DeclaringType!)}.{PlainName(field.Name)}";

    /// <summary>A property's field has the property's name in angle brackets.</summary>
    private static string PlainName(string field) => field.StartsWith('<') ? field[1..field.IndexOf('>', StringComparison.Ordinal)] : field;

    /// <summary>The field by which a library's type holds something says little; a learner's says everything.</summary>
    private static string Member(HeapGraph graph, int holder, int held)
    {
        var type = graph.TypeOf(holder);
        if (type.IsArray || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
            return "";
        var fields = new List<FieldInfo>();
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            fields.AddRange(declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(field => !field.FieldType.IsValueType && field.FieldType.IsAssignableFrom(graph.TypeOf(held))));
        }

        // Two fields of one type: the graph does not say which, so neither does the message.
        return fields is [var only] ? $" ({PlainName(only.Name)})" : "";
    }
}
