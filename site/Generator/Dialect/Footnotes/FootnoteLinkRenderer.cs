using Markdig.Extensions.Footnotes;

namespace Site.Generator.Dialect.Footnotes;

/// <summary>The raised number in the text and the way back from the note, both with words for those who do not see where they stand.</summary>
internal sealed class FootnoteLinkRenderer : PageElement<FootnoteLink>
{
    protected override void Write(PageRenderer renderer, FootnoteLink link)
    {
        var order = link.Footnote.Order;
        renderer.Write(link.IsBackLink
            ? $"<a class=\"back\" href=\"#ref-{link.Index}\" aria-label=\"Back to the text of note {order}\">↩</a>"
            : $"<sup id=\"ref-{link.Index}\"><a href=\"#note-{order}\" aria-label=\"Note {order}\">{order}</a></sup>");
    }
}
