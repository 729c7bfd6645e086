using Markdig.Extensions.CustomContainers;
using Site.Generator.Charts;
using Site.Generator.Snippets;

namespace Site.Generator.Dialect.Directives;

/// <summary><c>::: layout name</c>: how the objects of a snippet lie in memory, Python's beside C#'s.</summary>
internal static class MemoryFigure
{
    public static void Write(PageRenderer renderer, CustomContainer directive, SnippetName snippet, Language[] languages)
    {
        var page = renderer.Page;
        if (page.SourcesOf(snippet, directive, $"draws the objects of '{snippet}'") is not { } shown)
            return;
        var drawn = languages
            .Select(language => (Language: language, Layouts: shown.Sources.Measured?.Of(language)?.Snippets.GetValueOrDefault(snippet.Region)?.Layouts ?? []))
            .Where(each => each.Layouts.Count > 0)
            .ToList();
        if (drawn.Count == 0)
        {
            page.Report(directive, $"draws the objects of '{snippet}', but measured.json has no layouts of it; add .Drawing(…) to the snippet, or LAYOUTS in Python, and run ./check audit --update");
            return;
        }

        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"panes{(drawn.Count == 1 ? " alone" : "")}\">");
        foreach (var (language, layouts) in drawn)
        {
            renderer.WriteLine($"<figure class=\"pane {language.Id}\">");
            renderer.WriteLine($"<figcaption><span class=\"language\">{language.Name}</span> in memory, eight bytes a row</figcaption>");
            foreach (var layout in layouts)
                renderer.Write(LayoutDrawing.Of(layout));
            renderer.WriteLine("</figure>");
        }

        renderer.WriteLine("</div>");
        page.HasPanes |= drawn.Count > 1;
    }
}
