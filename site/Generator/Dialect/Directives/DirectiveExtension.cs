using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Site.Generator.Dialect.Directives;

/// <summary><c>::: pair name</c> and its kin. Markdig's parser is taken for blocks only: <c>::text::</c> within a line stays text.</summary>
internal sealed class DirectiveExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new CustomContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Insert(0, new DirectiveRenderer());
}
