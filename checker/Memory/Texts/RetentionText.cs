using System.Globalization;
using Checker.Memory.Heaps;
using Checker.Memory.Retentions;
using Checker.Memory.Retentions.Paths;

namespace Checker.Memory;

/// <summary>What a person reads when objects outlive the calls that made them.</summary>
internal static class RetentionText
{
    private const string Arrow = "  -> ";
    private const string Here = "  (held here by the code under test)";
    private const int MostTypes = 3;

    public static string OfObjects(Retention subject, Type type, long allowed, Tally found, Trace trace)
    {
        var objects = $"{Count(found.Objects, TypeName.Of(type) + " object")} ({new Bytes(found.Bytes)}{WithTheirs(found, trace)}) {(found.Objects == 1 ? "is" : "are")}";
        var promise = allowed == 0 ? $"no {TypeName.Of(type)}" : $"at most {Count(allowed, TypeName.Of(type) + " object")}";
        if (subject.Remains is RemainsOfWork work)
        {
            return $"""
                    {subject.Code} should keep {promise} alive{In(subject)}

                    but {NothingNewText.Rounds(work)} kept more:

                        {Count(found.Objects, TypeName.Of(type) + " object")} ({new Bytes(found.Bytes)}{WithTheirs(found, trace)}), {NothingNewText.PerRound(work, type)}:

                    {Drawn(trace)}
                    """;
        }

        return subject.Remains is RemainsOfAnswer
            ? $"""
               The answer of {subject.Code} should keep {promise} alive{In(subject)}

               but through it alone

                   {objects} reachable:

               {Drawn(trace)}
               """
            : $"""
               {subject.Code} should keep {promise} alive{In(subject)}

               but after its calls

                   {objects} still reachable:

               {Drawn(trace)}
               """;
    }

    public static string OfBytes(Retention subject, Bytes budget, Bytes found, Trace trace)
    {
        var isAnswer = subject.Remains is RemainsOfAnswer;
        return $"""
                {(isAnswer ? "The answer of " : "")}{subject.Code} should keep at most

                    {budget}

                {(isAnswer ? "alive" : "from one call to the next")}{In(subject)}, but {(isAnswer ? "keeps" : "kept")}

                    {found}

                {Table(subject.Remains!.All)}
                {Drawn(trace)}
                """;
    }

    private static string In(Retention subject) => subject.Heap is { } heap ? $" in {HeapName.Of(heap)}" : "";

    private static string Table(IReadOnlyList<(Type Type, Tally Tally)> all)
    {
        var width = all.Take(MostTypes).Max(type => TypeName.Of(type.Type).Length);
        return string.Concat(all.Take(MostTypes).Select(type => string.Create(
            CultureInfo.InvariantCulture, $"    {TypeName.Of(type.Type).PadRight(width)}  {new Bytes(type.Tally.Bytes)}{In(type.Tally.Objects)}\n")));
    }

    /// <summary>A buffer that became larger is no object more.</summary>
    private static string In(long objects) => objects > 0 ? $" in {Count(objects, "object")}" : "";

    /// <summary>What would be freed if they were let go, where that is more than they are.</summary>
    private static string WithTheirs(Tally found, Trace trace) =>
        trace.RetainedBytes <= found.Bytes ? "" : $"; with what only they hold {new Bytes(trace.RetainedBytes)}";

    public static string Drawn(Trace trace)
    {
        var lines = trace.Path.Select((line, at) => $"    {(at == 0 ? "" : Arrow)}{line}{(at == trace.Guilty ? Here : "")}\n");
        var underline = $"    {new string(' ', Arrow.Length)}{new string('~', trace.Path[^1].Length)}";
        return $"{string.Concat(lines)}{underline}{Others(trace)}{(trace.Fingerprint.Length == 0 ? "" : $"\n\nFingerprint of this leak: {trace.Fingerprint}")}";
    }

    private static string Others(Trace trace)
    {
        string[] parts =
        [
            .. trace.SameWay > 1 ? [string.Create(CultureInfo.InvariantCulture, $"{trace.SameWay - 1:N0} more the same way")] : Array.Empty<string>(),
            .. trace.OtherObjects > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{trace.OtherObjects:N0} in {Count(trace.OtherWays, "other way")}")] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? "" : $"\n\n    and {string.Join(", ", parts)}";
    }

    public static string Count(long count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
