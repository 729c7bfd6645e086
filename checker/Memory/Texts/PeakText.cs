using System.Globalization;
using Checker.Memory.Peaks;

namespace Checker.Memory;

/// <summary>What a person reads when too much is alive at once.</summary>
internal static class PeakText
{
    private const int MostMarks = 8;

    /// <summary>The failure, or null where there is none.</summary>
    public static string? Of(Peak found, Bytes budget) => found.Bytes <= budget ? null :
        $"""
         {found.Code} should have at most

             {budget}

         alive at once, but had

             {found.Bytes}{AllocationText.With(found.Size)}

         {Table(found)}
         """;

    public static string? Of(Peak subject, Bytes heap, End end) => end.HasFinished ? null :
        $"""
         {subject.Code} should come to its end in a process whose heap may grow to

             {heap}

         but with that much{AllocationText.With(subject.Size)} {end.How}.
         """;

    private static string Table(Peak found)
    {
        var highest = found.Marks.ToList().IndexOf(found.Bytes);
        var first = Math.Max(0, Math.Min(highest - (MostMarks / 2), found.Marks.Count - MostMarks));
        var rows = Enumerable.Range(first, Math.Min(MostMarks, found.Marks.Count)).Select(at => string.Create(
            CultureInfo.InvariantCulture,
            $"    {(at == found.Marks.Count - 1 ? "end" : $"mark {at + 1:N0}"),-12}{found.Marks[at],20}{(at == highest ? "  <- most" : "")}"));
        return string.Join('\n', rows);
    }
}
