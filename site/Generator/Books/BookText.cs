using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Xhtml;

namespace Site.Generator.Books;

/// <summary>The HTML of a page's text as a part of something larger.</summary>
internal static class BookText
{
    private static readonly string[] References = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "headers"];

    /// <summary>Ids are told from those of other pages, links lead into the book, and what only a script can use is gone.</summary>
    /// <param name="lower">By how many levels headings go down.</param>
    public static string Of(string html, string address, BookMap map, int lower = 0)
    {
        var body = Parse(html);
        var prefix = map.IdOf(address) + "-";
        foreach (var scripted in body.QuerySelectorAll("button, [hidden]"))
            scripted.Remove();
        foreach (var element in body.QuerySelectorAll("[id]"))
            element.Id = prefix + element.Id;
        foreach (var (element, name) in References.SelectMany(name => body.QuerySelectorAll($"[{name}]").Select(element => (element, name))))
            element.SetAttribute(name, string.Join(' ', element.GetAttribute(name)!.Split(' ').Select(id => prefix + id)));
        foreach (var closed in body.QuerySelectorAll("details"))
            closed.SetAttribute("open", "");
        foreach (var link in body.QuerySelectorAll("a[href]"))
            Lead(link, address, map);
        Lower(body, lower);
        return Written(body, HtmlMarkupFormatter.Instance);
    }

    /// <summary>A section as a part of one page: its links need no file.</summary>
    public static string Inline(BookSection section)
    {
        var body = Parse(section.Html);
        foreach (var link in body.QuerySelectorAll("a[href]"))
            if (link.GetAttribute("href")!.Split(BookMap.Ending + "#") is [_, var id])
                link.SetAttribute("href", "#" + id);
        Lower(body, section.Depth);
        return Written(body, HtmlMarkupFormatter.Instance);
    }

    /// <summary>The same as XML.</summary>
    public static string Xhtml(BookSection section)
    {
        var body = Parse(section.Html);
        // HTML knows drawings by their name alone.
        foreach (var drawing in body.QuerySelectorAll("svg"))
            drawing.SetAttribute("xmlns", NamespaceNames.SvgUri);
        return Written(body, XhtmlMarkupFormatter.Instance);
    }

    private static void Lead(IElement link, string address, BookMap map)
    {
        var site = new Uri("course:///");
        var target = new Uri(new Uri(site, address), link.GetAttribute("href")!);
        if (target.Scheme != site.Scheme)
            return;
        if (map.LinkTo(target.AbsolutePath.TrimStart('/'), Uri.UnescapeDataString(target.Fragment.TrimStart('#'))) is { } place)
            link.SetAttribute("href", place);
        else
            link.Replace([.. link.ChildNodes]);
    }

    private static void Lower(IElement body, int levels)
    {
        if (levels == 0)
            return;
        foreach (var heading in body.QuerySelectorAll("h1, h2, h3, h4, h5, h6").OfType<IHtmlHeadingElement>().ToList())
        {
            var lower = heading.Owner!.CreateElement($"h{Math.Min(6, heading.LocalName[1] - '0' + levels)}");
            foreach (var attribute in heading.Attributes)
                lower.SetAttribute(attribute.Name, attribute.Value);
            lower.Append([.. heading.ChildNodes]);
            heading.Replace(lower);
        }
    }

    private static IElement Parse(string html) => new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}").Body!;

    private static string Written(IElement body, IMarkupFormatter formatter)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        foreach (var node in body.ChildNodes)
            node.ToHtml(writer, formatter);
        return writer.ToString();
    }
}
