using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Checker.Memory.Retentions.Paths;

/// <summary>Writes a way: the root, then a line for each hop that a reader cares about.</summary>
internal static partial class PathText
{
    public const int MostLines = 22;

    private const int LinesAfterTheGap = 4;

    public static Trace Of(Way way)
    {
        var all = Repeated(Lines(way));
        var guilty = all.FindLast(line => line.IsOwnField) ?? all.Find(line => line.IsOwnObject);
        var shown = Shortened(all);
        var at = guilty is null ? -1 : shown.IndexOf(guilty);
        return new Trace([.. shown.Select(line => line.Text)], at < 0 ? null : at, Fingerprint(all));
    }

    private static List<Line> Lines(Way way)
    {
        var names = new PathNames(way);
        var (first, root) = (0, way.Root);
        if (Folds.Timer.IsFor(way.TypeAt(0)))
            (first, root) = (1 + Folds.Timer.Matched(Between(way, 0)).Count, Folds.Timer.Shown);
        var lines = new List<Line> { new(root) { IsOwnField = way.IsOwnRoot } };
        for (int at = first, inner; at < way.Nodes.Count; at += 1 + inner)
            lines.Add(HopAt(way, names, at, out inner));
        return lines;
    }

    private static Line HopAt(Way way, PathNames names, int at, out int inner)
    {
        inner = 0;
        var type = NameOf(way.TypeAt(at));
        if (at == way.Nodes.Count - 1)
            return new(type);
        if (way.IsKeyAt(at))
        {
            var table = names.TableAt(at);
            return new($"{type}, key in {(table is null ? "a ConditionalWeakTable" : "ConditionalWeakTable " + table)}") { IsOwnField = table is not null };
        }

        // An async method in flight is a task too, but what its variables hold has to do with it alone.
        var isVariable = names.MemberAt(at)?.Name.StartsWith("StateMachine", StringComparison.Ordinal) == true;
        foreach (var fold in Folds.All.Where(fold => !isVariable && fold.IsFor(way.TypeAt(at))))
        {
            (inner, var array) = fold.Matched(Between(way, at));
            if (inner == 0 && fold.Inner.Length > 0)
                continue;
            var place = array is { } hop ? names.MemberAt(at + 1 + hop)?.Place ?? Member.SomePlace : Member.SomePlace;
            var field = fold.Shown == Folds.AsyncLocal ? names.AsyncLocalAt(at + inner) : null;
            return new(type + fold.Shown.Replace("[i]", place, StringComparison.Ordinal) + (field is null ? "" : " " + field))
            {
                IsOwnField = field is not null,
                IsOwnObject = way.IsOwn(way.Nodes[at]),
            };
        }

        return new(type + Referring(way.TypeAt(at), type, names.MemberAt(at))) { IsOwnObject = way.IsOwn(way.Nodes[at]) };
    }

    /// <summary>The object that is shown last is the one in question, so it is never part of another.</summary>
    private static List<Type> Between(Way way, int at) =>
        [.. Enumerable.Range(at + 1, Math.Max(0, way.Nodes.Count - at - 2)).Select(way.TypeAt)];

    private static string Referring(Type holder, string name, Member? member)
    {
        if (member is not { } known)
            return "";
        if (holder.IsArray)
            return $" {known.Place}{(known.Name.Length == 0 ? "" : "." + known.Name)}";
        if (known.Name.Length == 0 || (IsOfSystem(holder) && !IsRun(holder)))
            return "";
        return name.Contains(" in ", StringComparison.Ordinal) || name.Contains(" of ", StringComparison.Ordinal)
            ? $", variable {known.Name.Split('.', IsRun(holder) ? 2 : 1)[^1]}"
            : $".{known.Name}";
    }

    /// <summary>The box of the library around an async method says nothing that the method does not.</summary>
    private static string NameOf(Type type) => TypeName.Of(IsRun(type) ? type.GenericTypeArguments[^1] : type);

    /// <summary>An async method in flight, boxed by the library with its variables in a field <c>StateMachine</c>.</summary>
    public static bool IsRun(Type type) => type.IsGenericType && type.Name.StartsWith("AsyncStateMachineBox", StringComparison.Ordinal);

    /// <summary>The field by which a library's type holds something says little; a learner's says everything.</summary>
    private static bool IsOfSystem(Type type) => type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true;

    /// <summary>A linked list can be a thousand hops long.</summary>
    private static List<Line> Repeated(List<Line> lines)
    {
        var shorter = new List<Line>();
        for (int at = 0, times; at < lines.Count; at += times)
        {
            var shape = Shape(lines[at].Text);
            times = lines.Skip(at).TakeWhile(line => Shape(line.Text) == shape).Count();
            shorter.Add(times == 1 ? lines[at] : lines[at] with { Text = string.Create(CultureInfo.InvariantCulture, $"{shape}, {times:N0} times") });
        }

        return shorter;
    }

    private static List<Line> Shortened(List<Line> lines) => lines.Count <= MostLines ? lines :
    [
        .. lines.Take(MostLines - LinesAfterTheGap - 1),
        new(string.Create(CultureInfo.InvariantCulture, $"... ({lines.Count - MostLines + 1:N0} more)")),
        .. lines.TakeLast(LinesAfterTheGap),
    ];

    private static string Fingerprint(List<Line> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => Times().Replace(Shape(line.Text), "")))))[..4]);

    /// <summary>A line that speaks of many objects, each at a place of its own.</summary>
    public static string OfAnyPlace(string line) => AnyPlace().Replace(line, "");

    /// <summary>Without the places, which differ from one object to the next.</summary>
    private static string Shape(string line) => Place().Replace(line, Member.SomePlace);

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Place();

    [GeneratedRegex(@" ?\[(\d+|\.\.)\]")]
    private static partial Regex AnyPlace();

    [GeneratedRegex(@", [\d,]+ times$")]
    private static partial Regex Times();

    private sealed record Line(string Text)
    {
        public bool IsOwnField { get; init; }

        public bool IsOwnObject { get; init; }
    }
}
