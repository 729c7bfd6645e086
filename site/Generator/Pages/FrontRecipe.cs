using Checker.Course;
using Site.Generator.Dialect;
using Site.Generator.Search;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

internal static class FrontRecipe
{
    private const string File = "lessons/README.md";

    public static Recipe For(Learning learning, SiteMap map) => new(Addresses.Front, () => Render(learning, map));

    private static RenderedPage Render(Learning learning, SiteMap map)
    {
        var curriculum = learning.Curriculum;
        var (lead, appendix) = Split(curriculum.Introduction.ReplaceLineEndings("\n"));
        var page = new PageText(File, LineOf(curriculum, lead), Addresses.Front, map);
        page.Ids.UnionWith(curriculum.Modules.Select(module => $"module-{module.Number}").Concat(Frame.Ids));
        var introduction = MarkdownDialect.Render(lead, page);
        var modules = curriculum.Modules.ToDictionary(module => module.Number, module =>
            MarkdownDialect.RenderPart(module.Introduction, page.Within(File, LineOf(curriculum, module.Introduction))));
        var after = MarkdownDialect.Render(appendix, page.Within(File, LineOf(curriculum, appendix)));
        var frame = new Frame(Addresses.Front, curriculum.Title, "A course on memory for data analysts: each technique in Python beside its counterpart in C#.", learning, []);
        var content = PageRendering.RenderPage<FrontPage>(new Dictionary<string, object?>
        {
            [nameof(FrontPage.Frame)] = frame,
            [nameof(FrontPage.Introduction)] = introduction,
            [nameof(FrontPage.Appendix)] = after,
            [nameof(FrontPage.ModuleIntroductions)] = modules,
        });
        return new RenderedPage(Addresses.Front, content, page.Ids, page.Links, page.Defects, PageSections.Of(Addresses.Front, curriculum.Title, introduction + after));
    }

    /// <summary>What has a heading of its own comes after the lessons: a reader who comes back wants to go on.</summary>
    private static (string Lead, string Appendix) Split(string introduction)
    {
        int heading = introduction.IndexOf("\n## ", StringComparison.Ordinal);
        return heading < 0 ? (introduction, "") : (introduction[..heading], introduction[(heading + 1)..]);
    }

    /// <summary>The curriculum keeps the text without its line; 0 when the file has it otherwise.</summary>
    private static int LineOf(Curriculum curriculum, string text)
    {
        var path = Path.Combine(curriculum.Root, File);
        if (text.Length == 0 || !System.IO.File.Exists(path))
            return 0;
        var whole = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
        int place = whole.IndexOf(text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        return place < 0 ? 0 : whole.AsSpan(0, place).Count('\n') + 1;
    }
}
