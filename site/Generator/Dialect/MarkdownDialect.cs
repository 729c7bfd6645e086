using Markdig;
using Markdig.Syntax;
using Site.Generator.Dialect.Alerts;
using Site.Generator.Dialect.Code;
using Site.Generator.Dialect.Directives;
using Site.Generator.Dialect.Footnotes;
using Site.Generator.Dialect.Headings;
using Site.Generator.Dialect.Hints;
using Site.Generator.Dialect.Links;
using Site.Generator.Dialect.Numbers;
using Site.Generator.Dialect.Tables;
using Site.Generator.Dialect.Tasks;

namespace Site.Generator.Dialect;

/// <summary>The Markdown of the course. Everything it has is listed here; Markdig's "advanced" set eats <c>{x}</c> and writes styles and scripts.</summary>
internal static class MarkdownDialect
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAlertBlocks()
        .UseFootnotes()
        .UseTaskLists()
        .UseDefinitionLists()
        .Use<DirectiveExtension>()
        .Use<NumberExtension>()
        .Use<CodeExtension>()
        .Use<TableExtension>()
        .Use<LinkExtension>()
        .Use<HeadingExtension>()
        .Use<TaskListExtension>()
        .Use<AlertExtension>()
        .Use<FootnoteExtension>()
        .Use<HintsExtension>()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();

    public static string Render(string markdown, PageText page)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        HeadingIds.Assign(document, page);
        HintPlacement.Place(document, page);
        return Write(document, page);
    }

    /// <summary>A text within a page, such as a hint: its headings are not the page's.</summary>
    public static string RenderPart(string markdown, PageText page) => Write(Markdown.Parse(markdown, Pipeline), page);

    private static string Write(MarkdownDocument document, PageText page)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new PageRenderer(writer, page);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }
}
