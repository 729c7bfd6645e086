using Markdig;
using Markdig.Renderers;

namespace Site.Generator.Dialect.Numbers;

internal sealed class NumberExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new NumberParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Insert(0, new NumberRenderer());
}
