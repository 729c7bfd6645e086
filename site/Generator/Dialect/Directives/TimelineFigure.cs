using Markdig.Extensions.CustomContainers;
using Site.Generator.Charts;
using Site.Generator.Snippets;
using Site.Theme;

namespace Site.Generator.Dialect.Directives;

/// <summary><c>::: timeline name</c>: what the snippet holds over time, Python's beside C#'s. With a second name that snippet's below it, all on one scale.</summary>
internal static class TimelineFigure
{
    public static void Write(PageRenderer renderer, CustomContainer directive, IReadOnlyList<SnippetName> snippets, Language[] languages)
    {
        var page = renderer.Page;
        var drawn = new List<(string Pair, SnippetName Snippet, Language Language, MemoryTimeline Timeline)>();
        foreach (var snippet in snippets)
        {
            if (page.SourcesOf(snippet, directive, $"draws '{snippet}' over time") is not { } shown)
                return;
            var measured = shown.Sources.Measured;
            var its = languages
                .Select(language => (shown.Pair.Id, snippet, language, Timeline: measured?.Of(language)?.Snippets.GetValueOrDefault(snippet.Region)?.Timeline))
                .Where(each => each.Timeline is not null).ToList();
            if (measured is null)
                renderer.WriteLine("<p class=\"unmeasured\">Not measured yet.</p>");
            else if (its.Count == 0)
                page.Report(directive, $"draws '{snippet}' over time, but measured.json has no timeline of it; add .Watching(…) to the snippet, or TIMELINES in Python, and run ./check audit --update");
            drawn.AddRange(its!);
        }

        if (drawn.Count == 0)
            return;
        var most = Math.Max(1, drawn.Max(each => each.Timeline.Most));
        var isAlone = drawn.DistinctBy(each => each.Language).Count() == 1;
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"panes{(isAlone ? " alone" : "")}\">");
        foreach (var (pair, snippet, language, timeline) in drawn)
        {
            renderer.WriteLine($"<figure class=\"pane {language.Id}\">");
            renderer.WriteLine($"<figcaption><span class=\"language\">{language.Name}</span> <span class=\"file\">{snippet.Region}</span> over time</figcaption>");
            var drawing = new TimelineDrawing($"{snippet.Region} in {language.Name}: bytes in memory over time", timeline, most);
            renderer.Write(drawing.ToSvg()).Write("<p>").WriteEscape(drawing.InWords);
            if (page.IsBook)
                renderer.WriteLine("</p>").Write(TimelineTable.Of(drawing.Title, timeline));
            else
                Link(renderer, directive, TimelineTable.IdOf(pair, snippet.Region, language), drawing.Title);
            renderer.WriteLine("</figure>");
        }

        renderer.WriteLine("</div>");
        page.HasPanes |= !isAlone;
    }

    /// <summary>By the step there are many numbers, and few readers who ask for them: they wait on a page of their own.</summary>
    private static void Link(PageRenderer renderer, CustomContainer directive, string id, string title)
    {
        var page = renderer.Page;
        page.Links.Add(new LinkUse(page.File, page.LineOf(directive), directive.Arguments!, Addresses.OverTime, id));
        renderer.Write($" <a href=\"{page.Root}{Addresses.OverTime}#{id}\">These numbers as a table<span class=\"spoken\">: ").WriteEscape(title).WriteLine("</span></a></p>");
    }
}
