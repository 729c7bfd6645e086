using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Site.Generator.Dialect.Links;

/// <summary>What a written link becomes on the page. Links are written as paths between the course's files, and so work in an editor too.</summary>
internal static partial class LinkTarget
{
    private static readonly string[] Schemes = ["https", "mailto"];

    public static string Resolve(PageText page, MarkdownObject place, string url)
    {
        if (Scheme().Match(url) is { Success: true } scheme)
        {
            if (Schemes.Contains(scheme.Groups[1].Value, StringComparer.OrdinalIgnoreCase))
                return url;
            page.Report(place, $"links to {url}; a link may begin with {string.Join(": or ", Schemes)}:, or be a path");
            return "#";
        }

        var parts = url.Split('#', 2);
        var fragment = parts.Length == 2 ? parts[1] : "";
        var target = parts[0].Length == 0 ? page.Address : PageOf(page, parts[0]);
        if (target is null)
        {
            page.Report(place, $"links to {url}, which is no page of the site; link to a lesson.md, to the folder of an exercise, or by https");
            return "#";
        }

        page.Links.Add(new LinkUse(page.File, page.LineOf(place), url, target, fragment));
        return (parts[0].Length == 0 ? "" : page.Root + target) + (fragment.Length == 0 ? "" : "#" + fragment);
    }

    private static string? PageOf(PageText page, string path) =>
        path.StartsWith('/') ? null : SiteMap.Join(page.File[..(page.File.LastIndexOf('/') + 1)], path) is { } joined ? page.Map.AddressOf(joined) : null;

    // Also "//host" and whatever a browser would take for a scheme after dropping control characters.
    [GeneratedRegex(@"^[\s\p{C}]*(?:([A-Za-z][A-Za-z0-9+.\-\s\p{C}]*):|//|\\)")]
    private static partial Regex Scheme();
}
