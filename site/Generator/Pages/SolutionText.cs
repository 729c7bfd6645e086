using Checker.Course;
using Site.Generator.Dialect;
using Site.Generator.Snippets;
using Site.Theme;

namespace Site.Generator.Pages;

/// <summary>A solution's README and its solved files on the way to a page.</summary>
internal sealed class SolutionText
{
    private SolutionText(PageText page, string title, string reasons) => (Page, Title, Reasons) = (page, title, reasons);

    public PageText Page { get; }

    /// <summary>The README's first heading; empty where it has none.</summary>
    public string Title { get; }

    /// <summary>HTML of what follows it.</summary>
    public string Reasons { get; }

    /// <summary>Null where the checkout has no solution: an assignment leaves it out.</summary>
    public static SolutionText? Load(string root, SiteMap map, Pair pair, Exercise exercise, CourseSources sources)
    {
        var file = $"{exercise.SolutionFolder}/README.md";
        if (!Learning.HasSolution(root, exercise))
            return null;
        var lines = File.ReadAllText(Path.Combine(root, file)).ReplaceLineEndings("\n").Split('\n');
        var isTitled = lines[0].StartsWith("# ", StringComparison.Ordinal);
        var page = new PageText(file, isTitled ? 2 : 1, Addresses.SolutionOf(exercise.Id), map) { Pair = pair, Sources = sources };
        page.Ids.UnionWith([.. Frame.Ids, "measured", "why", .. exercise.Starters.Select(IdOf)]);
        return new SolutionText(page, isTitled ? lines[0][2..].Trim() : "", MarkdownDialect.Render(string.Join('\n', lines.Skip(isTitled ? 1 : 0)), page));
    }

    public static string IdOf(string starter) => $"file-{starter}";
}
