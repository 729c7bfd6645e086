using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Checker.Course;
using Markdig;
using Site.Generator.Dialect;
using Site.Theme;

namespace Site.Generator.Publishing;

/// <summary>The course's changes for those who follow it (Atom, RFC 4287). A change is known by its words, so that a new one is news whatever its date.</summary>
internal static class Feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static XDocument Of(Curriculum curriculum, Publication publication, IReadOnlyList<Change> changes)
    {
        var url = publication.UrlOf(Addresses.Feed);
        return new XDocument(new XElement(Atom + "feed",
            new XAttribute(XNamespace.Xml + "base", publication.Base),
            new XElement(Atom + "title", $"Changes of {curriculum.Title}"),
            new XElement(Atom + "id", url),
            new XElement(Atom + "updated", Instant(changes.Max(change => change.Since))),
            new XElement(Atom + "author", new XElement(Atom + "name", curriculum.Title)),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", url)),
            new XElement(Atom + "link", new XAttribute("rel", "alternate"), new XAttribute("href", publication.Base)),
            changes.Select(change => Entry(url, new SiteMap(curriculum), publication, change))));
    }

    private static XElement Entry(string url, SiteMap map, Publication publication, Change change) => new(Atom + "entry",
        new XElement(Atom + "title", Title(Markdown.ToPlainText(change.Markdown))),
        new XElement(Atom + "id", $"{url}#{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(change.Markdown)))[..16]}"),
        new XElement(Atom + "updated", Instant(change.Since)),
        new XElement(Atom + "link", new XAttribute("rel", "alternate"), new XAttribute("href", publication.Base)),
        new XElement(Atom + "content", new XAttribute("type", "html"),
            MarkdownDialect.RenderPart(change.Markdown, new PageText(Changelog.File, change.Line, Addresses.Front, map))));

    /// <summary>The first sentence, cut at a word where it is long.</summary>
    private static string Title(string text)
    {
        const int Longest = 100;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int end = line.IndexOfAny([':', ';']) is > 0 and var pause ? pause : line.Length;
        if (line.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop)
            end = Math.Min(end, stop);
        if (end <= Longest)
            return line[..end].TrimEnd('.');
        return line[..line.LastIndexOf(' ', Longest)] + " …";
    }

    private static string Instant(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
