using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace Site.Generator.Dialect.Links;

/// <summary>Links lead to pages of the site, or out by a scheme that cannot run anything.</summary>
internal sealed class LinkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        var page = (PageRenderer)renderer;
        page.Replace<LinkInlineRenderer>(new LinkRenderer());
        page.Replace<AutolinkInlineRenderer>(new AutolinkRenderer());
    }
}
