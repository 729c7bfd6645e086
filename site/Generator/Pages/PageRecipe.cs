using Checker.Course;
using Site.Generator.Dialect;
using Site.Generator.Search;
using Site.Generator.Snippets;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

/// <summary>A text beside the lessons: it names the pair of each snippet and number, having none of its own.</summary>
internal static class PageRecipe
{
    public static Recipe For(Learning learning, SiteMap map, Page text, CourseSources sources) =>
        new(Addresses.Of(text), () => Render(learning, map, text, sources));

    private static RenderedPage Render(Learning learning, SiteMap map, Page text, CourseSources sources)
    {
        var page = TextOf(map, text, sources);
        var body = MarkdownDialect.Render(text.Body, page);
        var content = PageRendering.RenderPage<TextPage>(new Dictionary<string, object?>
        {
            [nameof(TextPage.Frame)] = new Frame(page.Address, text.Title, text.Description, learning, page.Headings, page.HasPanes),
            [nameof(TextPage.Body)] = body,
        });
        return new RenderedPage(page.Address, content, page.Ids, page.Links, page.Defects, PageSections.Of(page.Address, text.Title, body));
    }

    /// <summary>A book shows it too, and has the same ids in it.</summary>
    public static PageText TextOf(SiteMap map, Page text, CourseSources sources)
    {
        var page = new PageText(text.File, text.BodyLine, Addresses.Of(text), map) { Sources = sources };
        page.Ids.UnionWith(Frame.Ids);
        return page;
    }
}
