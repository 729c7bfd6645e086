using System.Globalization;
using Checker.Memory.Retentions;

namespace Checker.Memory;

/// <summary>What a person reads when objects outlive the calls that made them.</summary>
internal static class RetentionText
{
    private const string Arrow = "  -> ";
    private const int MostTypes = 3;

    public static string OfObjects(Retention subject, Type type, long allowed, Tally found, IReadOnlyList<string> path)
    {
        var objects = $"{Count(found.Objects, TypeName.Of(type) + " object")} ({new Bytes(found.Bytes)}) {(found.Objects == 1 ? "is" : "are")}";
        var promise = allowed == 0 ? $"no {TypeName.Of(type)}" : $"at most {Count(allowed, TypeName.Of(type) + " object")}";
        if (subject.Remains is RemainsOfWork work)
        {
            return $"""
                    {subject.Code} should keep {promise} alive

                    but {NothingNewText.Rounds(work)} kept more:

                        {Count(found.Objects, TypeName.Of(type) + " object")} ({new Bytes(found.Bytes)}), {NothingNewText.PerRound(work, type)}:

                    {Drawn(path)}
                    """;
        }

        return subject.Remains is RemainsOfAnswer
            ? $"""
               The answer of {subject.Code} should keep {promise} alive

               but through it alone

                   {objects} reachable:

               {Drawn(path)}
               """
            : $"""
               {subject.Code} should keep {promise} alive

               but after its calls

                   {objects} still reachable:

               {Drawn(path)}
               """;
    }

    public static string OfBytes(Retention subject, Bytes budget, Bytes found, IReadOnlyList<string> path)
    {
        var isAnswer = subject.Remains is RemainsOfAnswer;
        return $"""
                {(isAnswer ? "The answer of " : "")}{subject.Code} should keep at most

                    {budget}

                {(isAnswer ? "alive" : "from one call to the next")}, but {(isAnswer ? "keeps" : "kept")}

                    {found}

                {Table(subject.Remains!.All)}
                {Drawn(path)}
                """;
    }

    private static string Table(IReadOnlyList<(Type Type, Tally Tally)> all)
    {
        var width = all.Take(MostTypes).Max(type => TypeName.Of(type.Type).Length);
        return string.Concat(all.Take(MostTypes).Select(type => string.Create(
            CultureInfo.InvariantCulture, $"    {TypeName.Of(type.Type).PadRight(width)}  {new Bytes(type.Tally.Bytes)}{In(type.Tally.Objects)}\n")));
    }

    /// <summary>A buffer that became larger is no object more.</summary>
    private static string In(long objects) => objects > 0 ? $" in {Count(objects, "object")}" : "";

    public static string Drawn(IReadOnlyList<string> path) =>
        $"    {path[0]}\n"
        + string.Concat(path.Skip(1).Select(hop => $"    {Arrow}{hop}\n"))
        + $"    {new string(' ', Arrow.Length)}{new string('~', path[^1].Split(" (")[0].Length)}";

    public static string Count(long count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
