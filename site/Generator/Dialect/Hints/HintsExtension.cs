using Markdig;
using Markdig.Renderers;

namespace Site.Generator.Dialect.Hints;

internal sealed class HintsExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Insert(0, new HintsRenderer());
}
