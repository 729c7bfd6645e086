using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Site.Generator.Dialect.Tables;

internal sealed class TableExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((PageRenderer)renderer).Replace<HtmlTableRenderer>(new TableRenderer());
}
