using System.Net;
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
            new Section(address, title, "", TextOf(html[..ends[0]])),
            .. headings.Select((heading, place) => new Section(
                $"{address}#{heading.Groups["id"].Value}", title, TextOf(heading.Groups["text"].Value).Trim(), TextOf(html[(heading.Index + heading.Length)..ends[place + 1]]))),
        ];
    }

    /// <summary>Tags part words only where they are blocks: a coloured token of code is a word with what stands beside it.</summary>
    private static string TextOf(string html) => WebUtility.HtmlDecode(Tags().Replace(html, tag => tag.Value.StartsWith("<span", StringComparison.Ordinal) || tag.Value == "</span>" ? "" : " "));

    [GeneratedRegex("""<h[2-4] id="(?<id>[^"]*)"[^>]*>(?<text>.*?)</h[2-4]>""", RegexOptions.Singleline)]
    private static partial Regex Headings();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
