using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Generator.Search;

/// <summary>Cuts the HTML of a page's text at its headings. It is our own HTML, in which every <c>&lt;</c> of the text is an entity.</summary>
internal static partial class PageSections
{
    public static IReadOnlyList<Section> Of(string address, string title, string html)
    {
        var headings = Headings().Matches(html);
        var ends = headings.Select(heading => heading.Index).Append(html.Length).ToList();
        return
        [
            new Section(address, title, "", TextOf(html.AsSpan(0, ends[0]))),
            .. headings.Select((heading, place) => new Section(
                $"{address}#{heading.Groups["id"].Value}", title, TextOf(heading.Groups["text"].ValueSpan).Trim(), TextOf(html.AsSpan(heading.Index + heading.Length, ends[place + 1] - heading.Index - heading.Length)))),
        ];
    }

    /// <summary>Tags part words only where they are blocks: a coloured token of code is a word with what stands beside it.</summary>
    private static string TextOf(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder(html.Length / 2);
        while (html.IndexOf('<') is >= 0 and var tag && html[tag..].IndexOf('>') is >= 0 and var length)
        {
            text.Append(html[..tag]);
            if (html[(tag + 1)..] is var name && !name.StartsWith("span") && !name.StartsWith("/span"))
                text.Append(' ');
            html = html[(tag + length + 1)..];
        }

        return WebUtility.HtmlDecode(text.Append(html).ToString());
    }

    [GeneratedRegex("""<h[2-4] id="(?<id>[^"]*)"[^>]*>(?<text>.*?)</h[2-4]>""", RegexOptions.Singleline)]
    private static partial Regex Headings();
}
