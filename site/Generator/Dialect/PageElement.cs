using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Site.Generator.Dialect;

/// <summary>A renderer of one kind of element that knows the page.</summary>
internal abstract class PageElement<TElement> : HtmlObjectRenderer<TElement> where TElement : MarkdownObject
{
    protected sealed override void Write(HtmlRenderer renderer, TElement element) => Write((PageRenderer)renderer, element);

    protected abstract void Write(PageRenderer renderer, TElement element);
}
