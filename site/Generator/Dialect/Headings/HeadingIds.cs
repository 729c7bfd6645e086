using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Theme;

namespace Site.Generator.Dialect.Headings;

/// <summary>Gives every heading an id that stays the same while its words do, and lists them for the contents.</summary>
internal static partial class HeadingIds
{
    public static void Assign(MarkdownDocument document, PageText page)
    {
        int level = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1)
                page.Report(heading, "is a heading of the first level; the title comes from the front matter, begin with ##");
            else if (heading.Level > level + 1)
                page.Report(heading, $"goes from heading level {level} to {heading.Level}; readers who navigate by headings lose their way, use {new string('#', level + 1)}");
            level = heading.Level;

            var text = TextOf(heading.Inline);
            var id = Unused(TaskNumber(heading, text) is { } task ? $"task-{task}" : Slug.Of(text), page.Ids);
            heading.GetAttributes().Id = id;
            page.Headings.Add(new Heading(id, text, heading.Level));
        }
    }

    /// <summary>The number of a task's heading, <c>## 2. Title</c>; its id is the number's, so that a task can be reworded.</summary>
    public static string? TaskNumber(HeadingBlock heading, string text) =>
        heading.Level == 2 && Numbered().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    public static string TextOf(ContainerInline? inlines) => string.Concat((inlines?.Descendants() ?? []).Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    }));

    private static string Unused(string slug, HashSet<string> ids)
    {
        var id = slug;
        for (int copy = 2; !ids.Add(id); copy++)
            id = $"{slug}-{copy}";
        return id;
    }

    [GeneratedRegex(@"^(\d+)\. ")]
    private static partial Regex Numbered();
}
