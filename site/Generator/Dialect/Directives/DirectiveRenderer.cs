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
        else if (words is [_] or [_, "since", _])
            Show(renderer, directive, name, words.Skip(2).FirstOrDefault(), languages);
        else if (name.Length == 0)
            renderer.Page.Report(directive, $"'::: {directive.Info}' names no snippet; write the region's name behind it");
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

    /// <param name="olderName">The region that the lines are compared with; null when nothing is.</param>
    private static void Show(PageRenderer renderer, CustomContainer directive, string name, string? olderName, Language[] languages)
    {
        var page = renderer.Page;
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"panes{(languages.Length == 1 ? " alone" : "")}\">");
        foreach (var language in languages)
        {
            if (Find(page, directive, language, name) is not { } region)
                continue;
            var older = olderName is null ? null : Find(page, directive, language, olderName);
            var beside = languages.Length == 1 ? null : page.Sources!.Of(language.Other)?.Find(name);
            Pane.Write(renderer, language, page.Sources!.Of(language)!.File, region, older, beside, page.Sources.Measured?.Of(language));
        }

        renderer.WriteLine("</div>");
        page.HasPanes |= languages.Length > 1;
    }

    private static Region? Find(PageText page, CustomContainer directive, Language language, string name)
    {
        var file = page.Pair is { } pair ? PairSources.FileOf(pair, language) : null;
        if (page.Sources?.Of(language) is not { } source)
            page.Report(directive, file is null ? $"shows the snippet '{name}', but only the pages of a pair have snippets" : $"shows the snippet '{name}' of {file}, which does not exist; write it");
        else if (source.Find(name) is { } region)
            return region;
        else
            page.Report(directive, $"shows the snippet '{name}', but {source.File} has no region of that name; it has {string.Join(", ", source.Names)}");
        return null;
    }
}
