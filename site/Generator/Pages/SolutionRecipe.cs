using Checker.Course;
using Site.Generator.Charts;
using Site.Generator.Dialect.Code;
using Site.Generator.Search;
using Site.Generator.Snippets;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

/// <summary>The solution of an exercise that has passed, or whose solution was asked for. No other has a page.</summary>
internal static class SolutionRecipe
{
    public static Recipe For(Learning learning, Dialect.SiteMap map, Pair pair, Exercise exercise, CourseSources sources) =>
        new(Addresses.SolutionOf(exercise.Id), () => Render(learning, exercise, SolutionText.Load(learning.Curriculum.Root, map, pair, exercise, sources)!));

    private static RenderedPage Render(Learning learning, Exercise exercise, SolutionText text)
    {
        var page = text.Page;
        var title = Learning.SolutionTitle(exercise);
        var files = exercise.Starters.Select(name => new SolvedFile(
            name, SolutionText.IdOf(name), CodeHtml.Of(File.ReadAllText(Path.Combine(learning.Curriculum.Root, exercise.SolutionFolder, name)).ReplaceLineEndings("\n").TrimEnd('\n'), "csharp"))).ToList();
        var content = PageRendering.RenderPage<SolutionPage>(new Dictionary<string, object?>
        {
            [nameof(SolutionPage.Frame)] = new Frame(page.Address, title, $"Our solution, and why it is so: {exercise.Title}.", learning, page.Headings, page.HasPanes),
            [nameof(SolutionPage.Exercise)] = exercise,
            [nameof(SolutionPage.Heading)] = text.Title,
            [nameof(SolutionPage.Reasons)] = text.Reasons,
            [nameof(SolutionPage.Files)] = files,
            [nameof(SolutionPage.Charts)] = ExerciseCharts.Of(learning.ResultOf(exercise.Id)?.Latest, ExerciseFigures.Of(learning, exercise, page)),
        });
        var searched = string.Concat(files.Select(file => $"<h2 id=\"{file.Id}\">{file.Name}</h2>{file.Code}")) + $"<h2 id=\"why\">{text.Title}</h2>{text.Reasons}";
        return new RenderedPage(page.Address, content, page.Ids, page.Links, page.Defects, PageSections.Of(page.Address, title, searched));
    }
}
