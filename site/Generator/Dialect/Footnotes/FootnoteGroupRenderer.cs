using Markdig.Extensions.Footnotes;

namespace Site.Generator.Dialect.Footnotes;

internal sealed class FootnoteGroupRenderer : PageElement<FootnoteGroup>
{
    protected override void Write(PageRenderer renderer, FootnoteGroup notes)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"notes\" aria-label=\"Notes\">").WriteLine("<ol>");
        foreach (var note in notes.Cast<Footnote>().OrderBy(note => note.Order))
        {
            renderer.Page.Ids.Add($"note-{note.Order}");
            renderer.Write($"<li id=\"note-{note.Order}\">");
            renderer.WriteChildren(note);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
