using System.Globalization;
using System.Text;

namespace Checker.Memory;

/// <summary>What a person reads of an explanation: figures first, then where they come from. No colours, and 80 columns unless a name is longer.</summary>
internal static class ExplanationText
{
    private const int MostTypes = 10;
    private const int MostSites = 3;

    public static string Of(Explanation found)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{found.Code}, one call{AllocationText.With(found.Size)}\n\n");
        Write(text, "Allocated", found.Allocation, Figures);
        Write(text, "By type and place", found.Types, Types);
        Write(text, "Kept alive after calls with more and more items", found.Retention, Kept);
        if (found.RetentionOfAnswer.Found is not { Bytes: 0 })
            Write(text, "Kept alive by its answer", found.RetentionOfAnswer, Kept);
        return text.ToString().TrimEnd('\n');
    }

    private static void Write<T>(StringBuilder text, string title, Finding<T> finding, Action<StringBuilder, T> write)
        where T : class
    {
        text.Append(title).Append("\n\n");
        if (finding.Found is { } found)
            write(text, found);
        else
            text.Append(Indented(finding.Inconclusive!)).Append('\n');
        text.Append('\n');
    }

    private static void Figures(StringBuilder text, ExplainedAllocation found)
    {
        List<(long? Bytes, string Remark)> lines =
        [
            (found.Bytes, ""),
            (found.InFirstCalls, "  in the first calls of a process"),
            (found.Unoptimized, "  in code that is not optimised"),
        ];
        if (found.OtherThreads > 0)
            lines.Add((found.OtherThreads, "  of them on other threads than the caller's"));
        if (found.Scratch > 0)
            lines.Add((found.Scratch, "  more in a first call, and kept for later ones"));
        var width = lines.Max(line => Amount(line.Bytes).Length);
        foreach (var (bytes, remark) in lines)
            text.Append("    ").Append(Amount(bytes).PadLeft(width)).Append(remark).Append('\n');
        foreach (var call in found.Unseen)
            text.Append("    and memory that no counter sees, by ").Append(call).Append('\n');
    }

    private static void Types(StringBuilder text, ExplainedTypes found)
    {
        if (found.All.Count == 0)
            text.Append("    nothing\n");
        var shown = found.All.Take(MostTypes).ToList();
        var width = shown.Select(type => Amount(type.Bytes).Length).DefaultIfEmpty().Max();
        foreach (var type in shown)
        {
            text.Append("    ").Append(Amount(type.Bytes).PadLeft(width)).Append(CultureInfo.InvariantCulture, $"  {type.Name}, {Objects(type.Objects)}\n");
            foreach (var site in type.Sites.Take(MostSites))
                text.Append(' ', width + 6).Append("by ").Append(Place(site)).Append(type.Sites.Count == 1 ? "\n" : $": {Amount(site.Bytes)}\n");
            if (type.Sites.Count > MostSites)
                text.Append(' ', width + 6).Append("and ").Append(Count(type.Sites.Count - MostSites, "other place")).Append('\n');
        }

        if (found.All.Count > MostTypes)
            text.Append(CultureInfo.InvariantCulture, $"    and {Amount(found.All.Skip(MostTypes).Sum(type => type.Bytes))} of {Count(found.All.Count - MostTypes, "other type")}\n");
        if (found.LargeObjects > 0)
            text.Append(CultureInfo.InvariantCulture, $"    {Count(found.LargeObjects, "large object")} among them; full collections: {found.Gen2Collections}\n");
    }

    private static void Kept(StringBuilder text, ExplainedRetention found)
    {
        text.Append("    ").Append(found.Bytes == 0 ? "nothing" : $"{Amount(found.Bytes)} in {Objects(found.Objects)}").Append('\n');
        foreach (var root in found.Roots)
        {
            text.Append('\n');
            Write(text, root, depth: 0);
        }

        if (found.OtherTypes > 0)
            text.Append(CultureInfo.InvariantCulture, $"\n    and {Count(found.OtherTypes, "other type")} of fewer bytes\n");
    }

    private static void Write(StringBuilder text, RetainedBranch branch, int depth)
    {
        text.Append(' ', 4 + (2 * depth)).Append(depth == 0 ? "" : "-> ").Append(branch.Name);
        if (branch.Objects > 0)
            text.Append(": ").Append(Amount(branch.Bytes)).Append(" in ").Append(Objects(branch.Objects));
        else if (branch.Bytes > 0)
            text.Append(": grew by ").Append(Amount(branch.Bytes));
        text.Append('\n');
        foreach (var held in branch.Held)
            Write(text, held, depth + 1);
    }

    private static string Place(ExplainedSite site) =>
        new AllocationSite(site.Method, site.File, site.Line, site.Objects, site.Bytes).ToString();

    private static string Amount(long? bytes) => bytes is { } known ? new Bytes(known).ToString() : "not measured";

    private static string Objects(long count) => Count(count, "object");

    private static string Count(long count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");

    private static string Indented(string lines) =>
        string.Join('\n', lines.Split('\n').Select(line => line.Length == 0 ? "" : "    " + line));
}
