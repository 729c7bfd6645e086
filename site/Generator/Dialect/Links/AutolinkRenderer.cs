using Markdig.Syntax.Inlines;

namespace Site.Generator.Dialect.Links;

internal sealed class AutolinkRenderer : PageElement<AutolinkInline>
{
    protected override void Write(PageRenderer renderer, AutolinkInline link) => renderer
        .Write("<a href=\"").WriteEscapeUrl(LinkTarget.Resolve(renderer.Page, link, link.IsEmail ? "mailto:" + link.Url : link.Url)).Write("\">")
        .WriteEscape(link.Url).Write("</a>");
}
