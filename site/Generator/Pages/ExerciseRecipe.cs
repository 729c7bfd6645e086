using Checker.Course;
using Site.Generator.Charts;
using Site.Generator.Dialect;
using Site.Generator.Search;
using Site.Generator.Snippets;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

internal static class ExerciseRecipe
{
    public static Recipe For(Learning learning, SiteMap map, Pair pair, Exercise exercise, CourseSources sources) =>
        new(Addresses.Of(exercise.Id), () => Render(learning, map, pair, exercise, sources));

    private static RenderedPage Render(Learning learning, SiteMap map, Pair pair, Exercise exercise, CourseSources sources)
    {
        var page = TextOf(map, pair, exercise, sources, exercise.Hints);
        var body = MarkdownDialect.Render(exercise.Body, page);
        var frame = new Frame(
            page.Address, exercise.Title, $"An exercise of {Amount.Minutes(exercise.Minutes)} on {pair.Lesson.Title}.", learning, page.Headings, page.HasPanes);
        if (!learning.IsSolutionOpen(exercise))
            CheckSolution(learning.Curriculum.Root, page, exercise, sources);
        var explained = learning.Explanations.GetValueOrDefault(exercise.Id)?.WithoutLinesOfTheSolution();
        var content = PageRendering.RenderPage<ExercisePage>(new Dictionary<string, object?>
        {
            [nameof(ExercisePage.Frame)] = frame,
            [nameof(ExercisePage.Pair)] = pair,
            [nameof(ExercisePage.Exercise)] = exercise,
            [nameof(ExercisePage.Body)] = body,
            [nameof(ExercisePage.Explanation)] = explained,
            [nameof(ExercisePage.ExplanationCharts)] = ExplanationCharts.Of(explained),
            [nameof(ExercisePage.Charts)] = ExerciseCharts.Of(learning.ResultOf(exercise.Id)?.Latest, ExerciseFigures.Of(learning, exercise, page)),
        });
        return new RenderedPage(page.Address, content, page.Ids, page.Links, page.Defects, PageSections.Of(page.Address, exercise.Title, body));
    }

    /// <summary>A book shows it too, without the hints, and has the same ids in it.</summary>
    public static PageText TextOf(SiteMap map, Pair pair, Exercise exercise, CourseSources sources, IReadOnlyList<IReadOnlyList<string>> hints)
    {
        var page = new PageText($"{exercise.Folder}/README.md", exercise.BodyLine, Addresses.Of(exercise.Id), map) { Pair = pair, Sources = sources, Hints = hints };
        page.Ids.UnionWith([.. Frame.Ids, "commands", "verdict", "measured", "explained", "history"]);
        return page;
    }

    /// <summary>An author hears at once of what is wrong with a solution's page, not the learner who opens it; of a locked one nothing but that is taken.</summary>
    private static void CheckSolution(string root, PageText page, Exercise exercise, CourseSources sources)
    {
        if (SolutionText.Load(root, page.Map, page.Pair!, exercise, sources)?.Page is not { } solution)
            return;
        page.Defects.AddRange(solution.Defects);
        page.Links.AddRange(solution.Links.Where(link => link.Target != solution.Address));
    }
}
