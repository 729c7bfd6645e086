using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;

namespace Site.Generator.Dialect.Alerts;

internal sealed class AlertExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((PageRenderer)renderer).Replace<AlertBlockRenderer>(new AlertRenderer());
}
