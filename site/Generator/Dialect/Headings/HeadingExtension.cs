using Markdig;
using Markdig.Renderers;

namespace Site.Generator.Dialect.Headings;

/// <summary>Headings keep Markdig's own HTML; a paragraph of dashes or equals signs is not turned into one by accident.</summary>
internal sealed class HeadingExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<Markdig.Parsers.ParagraphBlockParser>() is { } paragraphs)
            paragraphs.ParseSetextHeadings = false;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
