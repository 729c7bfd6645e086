using Markdig.Renderers;

namespace Site.Generator.Dialect;

/// <summary>Writes HTML for one page and carries the page to the renderers of our own elements.</summary>
internal sealed class PageRenderer(TextWriter writer, PageText page) : HtmlRenderer(writer)
{
    public PageText Page { get; } = page;

    /// <summary>Puts a renderer of ours in the place of Markdig's.</summary>
    public void Replace<TStock>(IMarkdownObjectRenderer own) where TStock : class, IMarkdownObjectRenderer
    {
        ObjectRenderers.RemoveAll(renderer => renderer is TStock);
        ObjectRenderers.Insert(0, own);
    }
}
