using Site.Generator.Dialect.Code;
using Site.Generator.Snippets;

namespace Site.Generator.Dialect.Directives;

/// <summary>The code of one pane, line by line: what was changed, highlighted or has a partner says so. What is copied is the code alone.</summary>
internal static class PaneCode
{
    /// <param name="older">The region that this one is a change of; null when it stands for itself.</param>
    /// <param name="beside">The same region in the language beside it; null when none is shown.</param>
    /// <param name="allocates">Where the code allocates.</param>
    public static void Write(PageRenderer renderer, Language language, Region region, Region? older, Region? beside, IReadOnlyList<AllocationPlace> allocates)
    {
        var now = new CodeLines(region.Code, language.Id, Allocations.Underlines(region, allocates));
        var lines = older is null ? region.Lines.Select((_, place) => new ChangedLine(LineChange.Kept, place)) : LineChanges.Between(older, region);
        renderer.Write("<pre tabindex=\"0\" class=\"code\"><code class=\"").Write(language.Id).Write("\">");
        foreach (var (change, place) in lines)
        {
            var mark = change == LineChange.Removed ? default : region.Lines[place].Mark;
            var partners = mark.Pair is { } letter ? beside?.LinesOf(letter) ?? [] : [];
            // The style sheet counts the lines, and writes the sign of each kind behind its number.
            var element = change switch
            {
                LineChange.Removed => "del",
                LineChange.Added => "ins",
                _ when mark.IsHighlighted => "mark",
                _ => "span",
            };
            renderer.Write("<").Write(element);
            if (partners.Count > 0)
                renderer.Write($" data-pair={mark.Pair} tabindex=0");
            renderer.Write(">");
            // What is gone is not coloured: the eye goes to what is there.
            if (change == LineChange.Removed)
                CodeHtml.WriteEscaped(renderer.Writer, older!.Lines[place].Text);
            else
                now.Write(renderer.Writer, place);
            if (partners.Count > 0)
                renderer.Write($"<span class=\"spoken\"> pairs with {Places.Of(partners)} of {language.Other.Name}</span>");
            // The line's end belongs to the line: an empty one is as high as another, and the text as a whole is the code.
            renderer.Write("\n</").Write(element).Write(">");
        }

        renderer.WriteLine("</code></pre>");
    }
}
