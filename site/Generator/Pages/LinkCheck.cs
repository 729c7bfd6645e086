using Checker.Course;

namespace Site.Generator.Pages;

/// <summary>Links that lead to a place which no page has.</summary>
internal static class LinkCheck
{
    public static IEnumerable<Defect> Broken(IReadOnlyList<FinishedPage> pages)
    {
        var ids = pages.ToDictionary(page => page.Address, page => page.Ids);
        return from link in pages.SelectMany(page => page.Links)
               where link.Fragment.Length > 0 && !ids[link.Target].Contains(Uri.UnescapeDataString(link.Fragment))
               select new Defect(link.File, link.Line, $"links to {link.Written}, but {link.Target} has no heading of that id; it has {Known(ids[link.Target])}");
    }

    private static string Known(IReadOnlySet<string> ids) =>
        string.Join(", ", ids.Order(StringComparer.Ordinal).Select(id => "#" + id));
}
