using Markdig.Syntax.Inlines;

namespace Site.Generator.Dialect.Links;

internal sealed class LinkRenderer : PageElement<LinkInline>
{
    protected override void Write(PageRenderer renderer, LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsImage)
        {
            renderer.Page.Report(link, $"shows the image {url}, but pages have no images yet; use a table, a snippet or a chart");
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(LinkTarget.Resolve(renderer.Page, link, url)).Write("\"");
        if (!string.IsNullOrEmpty(link.Title))
            renderer.Write(" title=\"").WriteEscape(link.Title).Write("\"");
        renderer.Write(">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }
}
