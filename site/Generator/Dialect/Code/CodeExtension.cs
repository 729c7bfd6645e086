using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Site.Generator.Dialect.Code;

internal sealed class CodeExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((PageRenderer)renderer).Replace<CodeBlockRenderer>(new FenceRenderer());
}
