using Site.Generator.Dialect.Code;
using Site.Generator.Snippets;

namespace Site.Generator.Dialect.Directives;

/// <summary>Where the code of a pane allocates: underlined, and said in words below it.</summary>
internal static class Allocations
{
    private static readonly (string Kind, string Words)[] Sentences =
        [("", "Allocates: "), ("may", "Not in this run, but perhaps: "), ("once", "In the first call only: "), ("call", "Inside what it calls: ")];

    /// <summary>Whether the code has such a place.</summary>
    public static bool Fit(Region region, AllocationPlace place) => IndexOf(region, place) is var line and >= 0
        && (place.From == 0 || (place.From > region.Margin && place.From < place.To && place.To - 1 - region.Margin <= region.Lines[line].Text.Length));

    /// <summary>In the order of the code, and none over another: two at one place are one line, and one within another cuts it short.</summary>
    public static IReadOnlyList<Underline> Underlines(Region region, IReadOnlyList<AllocationPlace> places)
    {
        if (places.Count == 0)
            return [];
        var all = places.Where(place => place.From > 0)
            .Select(place => (Start: StartOf(region, IndexOf(region, place)) - 1 - region.Margin, Place: place))
            .Select(found => new Underline(found.Start + found.Place.From, found.Start + found.Place.To, found.Place.When.Length == 0))
            .GroupBy(line => line.Start)
            .Select(same => new Underline(same.Key, same.Max(line => line.End), same.Any(line => line.IsSure)))
            .OrderBy(line => line.Start)
            .ToList();
        return [.. all.Select((line, place) => place + 1 < all.Count ? line with { End = Math.Min(line.End, all[place + 1].Start) } : line)];
    }

    /// <summary>Such as: <c>Allocates: array (lines 2 and 4). In the first call only: delegate (line 3).</c></summary>
    public static string InWords(Region region, IReadOnlyList<AllocationPlace> places) => string.Join(' ',
        from sentence in Sentences
        let its = places.Where(place => KindOf(place) == sentence.Kind).GroupBy(place => place.What).ToList()
        where its.Count > 0
        select $"{sentence.Words}{string.Join(", ", its.Select(same => InWords(region, same.Key, same)))}.");

    private static string InWords(Region region, string what, IEnumerable<AllocationPlace> places)
    {
        var lines = Places.Of([.. places.Select(place => IndexOf(region, place) + 1).Distinct().Order()]);
        return what == "call" ? lines : $"{what} ({lines})";
    }

    private static string KindOf(AllocationPlace place) => place.What == "call" ? "call" : place.When;

    private static int IndexOf(Region region, AllocationPlace place)
    {
        int line = region.Lines.Count - 1;
        while (line >= 0 && region.Lines[line].Number != region.Line + place.Line)
            line--;
        return line;
    }

    private static int StartOf(Region region, int line) => region.Lines.Take(line).Sum(each => each.Text.Length + 1);
}
