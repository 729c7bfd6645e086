using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace Site.Generator.Dialect.Footnotes;

internal sealed class FootnoteExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        var page = (PageRenderer)renderer;
        page.Replace<HtmlFootnoteLinkRenderer>(new FootnoteLinkRenderer());
        page.Replace<HtmlFootnoteGroupRenderer>(new FootnoteGroupRenderer());
    }
}
