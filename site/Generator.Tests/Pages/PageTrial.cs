using Checker.Course;
using Checker.Course.Explanations;
using Checker.Course.Results;
using Checker.Memory;

namespace Site.Generator.Tests.Pages;

/// <summary>Renders a lesson of the miniature course: its Markdown, its snippets with their colours and numbers, and the page around them.</summary>
internal sealed class PageTrial : Trial<Curriculum, int>
{
    public override int Size => 1;

    public override Curriculum Input(Seed seed, int size) => MiniatureCourse.Load();

    protected override int Run(Curriculum course) => Render(course);

    /// <returns>Characters of the page.</returns>
    public static int Render(Curriculum course) => SiteBuilder.RenderLive(
        "03-generators/index.html", course, new Dictionary<ExerciseId, Result>(), new Dictionary<ExerciseId, ExerciseExplanation>(), new HashSet<ExerciseId>())!.Length;
}
