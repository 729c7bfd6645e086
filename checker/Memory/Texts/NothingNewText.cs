using System.Globalization;
using Checker.Memory.Retentions;
using Checker.Memory.Retentions.Paths;

namespace Checker.Memory;

/// <summary>What a person reads when every round of calls leaves more behind than the one before.</summary>
internal static class NothingNewText
{
    private const int MostTypes = 5;

    public static string Of(Retention subject, IReadOnlyList<(Type Type, Tally Tally)> found, Trace trace) =>
        $"""
         {subject.Code} should keep nothing new

         but {(subject.Remains is RemainsOfWork work ? Rounds(work) : "each round of calls, with more input each time,")} kept more:

         {Table(subject, found)}
         {RetentionText.Drawn(trace)}
         """;

    public static string Rounds(RemainsOfWork work) =>
        string.Create(CultureInfo.InvariantCulture, $"each of {work.Calls / WorkMeter.CallsPerRound:N0} rounds of {WorkMeter.CallsPerRound} calls");

    public static string PerRound(RemainsOfWork work, Type type)
    {
        var (objects, isExact) = work.PerRound(type);
        return string.Create(CultureInfo.InvariantCulture, $"{(isExact ? "" : "at least ")}{objects:N0} more with every {WorkMeter.CallsPerRound} calls");
    }

    private static string Table(Retention subject, IReadOnlyList<(Type Type, Tally Tally)> found)
    {
        var width = found.Take(MostTypes).Max(type => TypeName.Of(type.Type).Length);
        return string.Concat(found.Take(MostTypes).Select(Line)) + Others(found.Count - MostTypes);

        string Line((Type Type, Tally Tally) type) =>
            $"    {TypeName.Of(type.Type).PadRight(width)}  {new Bytes(type.Tally.Bytes)}{New(type.Type, type.Tally.Objects)}\n";

        // A buffer that became larger is no object more.
        string New(Type type, long objects) => subject.Remains is RemainsOfWork work
            ? $" in {RetentionText.Count(objects, "new object")}, {PerRound(work, type)}"
            : objects > 0 ? $" in {RetentionText.Count(objects, "new object")}" : "";
    }

    private static string Others(int types) => types <= 0 ? "" : $"    and {RetentionText.Count(types, "more type")}\n";
}
