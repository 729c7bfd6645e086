using Checker.Course;
using Site.Generator.Dialect;
using Site.Generator.Search;
using Site.Generator.Snippets;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

internal static class LessonRecipe
{
    public static Recipe For(Learning learning, SiteMap map, Module module, Pair pair, CourseSources sources) =>
        new(Addresses.Of(pair), () => Render(learning, map, module, pair, sources));

    private static RenderedPage Render(Learning learning, SiteMap map, Module module, Pair pair, CourseSources sources)
    {
        var lesson = pair.Lesson;
        var page = TextOf(map, pair, sources);
        var body = MarkdownDialect.Render(lesson.Body, page);
        var frame = new Frame(
            page.Address, lesson.Title, $"{lesson.Python} in Python beside {lesson.CSharp} in C#.", learning, page.Headings, page.HasPanes);
        var content = PageRendering.RenderPage<LessonPage>(new Dictionary<string, object?>
        {
            [nameof(LessonPage.Frame)] = frame,
            [nameof(LessonPage.Module)] = module,
            [nameof(LessonPage.Pair)] = pair,
            [nameof(LessonPage.Body)] = body,
            [nameof(LessonPage.Runtimes)] = Runtimes(sources.Of(pair)).ToList(),
        });
        return new RenderedPage(page.Address, content, page.Ids, page.Links, page.Defects, PageSections.Of(page.Address, lesson.Title, body));
    }

    /// <summary>A book shows it too, and has the same ids in it.</summary>
    public static PageText TextOf(SiteMap map, Pair pair, CourseSources sources)
    {
        var page = new PageText(pair.Lesson.File, pair.Lesson.BodyLine, Addresses.Of(pair), map) { Pair = pair, Sources = sources };
        page.Ids.UnionWith([.. Frame.Ids, "practice"]);
        return page;
    }

    private static IEnumerable<string> Runtimes(PairSources sources) =>
        from language in new[] { Language.Python, Language.CSharp }
        let runtime = sources.Measured?.Of(language)?.Runtime
        where !string.IsNullOrEmpty(runtime)
        select runtime;
}
