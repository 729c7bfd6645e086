using Markdig.Extensions.CustomContainers;
using Site.Generator.Snippets;

namespace Site.Generator.Dialect.Directives;

internal sealed class DirectiveRenderer : PageElement<CustomContainer>
{
    private static readonly Dictionary<string, Language[]> Panes = new()
    {
        ["pair"] = [Language.Python, Language.CSharp],
        ["python"] = [Language.Python],
        ["csharp"] = [Language.CSharp],
        ["layout"] = [Language.Python, Language.CSharp],
        ["timeline"] = [Language.Python, Language.CSharp],
    };

    protected override void Write(PageRenderer renderer, CustomContainer directive)
    {
        string[] words = directive.Arguments?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var name = words.FirstOrDefault("");
        if (directive.Info == "answer")
            Answer(renderer, directive);
        else if (!Panes.TryGetValue(directive.Info ?? "", out var languages))
            renderer.Page.Report(directive, $"is the unknown directive '::: {directive.Info}'; the directives are {string.Join(", ", Panes.Keys)} and answer");
        else if (directive.Count > 0)
            renderer.Page.Report(directive, $"'::: {directive.Info} {name}' has text in it; close it with ::: on the next line");
        else if (directive.Info == "layout" && words is [_])
            MemoryFigure.Write(renderer, directive, SnippetName.Parse(name), languages);
        else if (directive.Info == "timeline" && words is ([_] or [_, _]))
            TimelineFigure.Write(renderer, directive, [.. words.Select(SnippetName.Parse)], languages);
        else if (directive.Info is not ("layout" or "timeline") && words is ([_] or [_, "since", _]))
            Show(renderer, directive, name, words.Skip(2).FirstOrDefault(), languages);
        else if (name.Length == 0)
            renderer.Page.Report(directive, $"'::: {directive.Info}' names no snippet; write the region's name behind it");
        else if (directive.Info == "layout")
            renderer.Page.Report(directive, $"'::: layout {directive.Arguments}' is more than a snippet's name");
        else if (directive.Info == "timeline")
            renderer.Page.Report(directive, $"'::: timeline {directive.Arguments}' is more than the names of two snippets");
        else
            renderer.Page.Report(directive, $"'::: {directive.Info} {directive.Arguments}' is more than a snippet's name; what may follow is 'since' and the name of an older one");
    }

    private static void Answer(PageRenderer renderer, CustomContainer directive)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<details class=\"answer\"><summary>Answer</summary>");
        renderer.WriteChildren(directive);
        renderer.WriteLine("</details>");
    }

    /// <param name="olderName">The region of the same pair that the lines are compared with; null when nothing is.</param>
    private static void Show(PageRenderer renderer, CustomContainer directive, string name, string? olderName, Language[] languages)
    {
        var page = renderer.Page;
        var snippet = SnippetName.Parse(name);
        if (page.SourcesOf(snippet, directive, $"shows the snippet '{name}'") is not { } shown)
            return;
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"panes{(languages.Length == 1 ? " alone" : "")}\"{IdOf(page, snippet)}>");
        foreach (var language in languages)
        {
            if (shown.Sources.Of(language) is not { } source)
            {
                page.Report(directive, $"shows the snippet '{name}' of {PairSources.FileOf(shown.Pair, language)}, which does not exist; write it");
                continue;
            }

            var older = olderName is null ? null : Find(page, directive, source, olderName);
            var beside = languages.Length == 1 ? null : shown.Sources.Of(language.Other)?.Find(snippet.Region);
            if (Find(page, directive, source, snippet.Region) is { } region)
                Pane.Write(renderer, language, source.File, region, older, beside, shown.Sources.Measured?.Of(language));
        }

        renderer.WriteLine("</div>");
        page.HasPanes |= languages.Length > 1;
    }

    private static Region? Find(PageText page, CustomContainer directive, SnippetFile source, string name)
    {
        var region = source.Find(name);
        if (region is null)
            page.Report(directive, $"shows the snippet '{name}', but {source.File} has no region of that name; it has {string.Join(", ", source.Names)}");
        return region;
    }

    /// <summary>Other pages can link to a snippet; the first of that name on a page has the id.</summary>
    private static string IdOf(PageText page, SnippetName snippet) =>
        $"snippet-{snippet.Region}" is var id && page.Ids.Add(id) ? $" id=\"{id}\"" : "";
}
