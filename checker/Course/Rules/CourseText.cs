namespace Checker.Course.Rules;

/// <summary>A text that shows snippets and quotes numbers: a lesson, or a page beside them.</summary>
/// <param name="Pair">Whose snippets it means where it names no other pair; null outside of a pair.</param>
internal sealed record CourseText(string File, string Body, int BodyLine, string? Pair)
{
    public static IEnumerable<CourseText> AllOf(Curriculum curriculum) =>
    [
        .. curriculum.Pairs.Select(pair => new CourseText(pair.Lesson.File, pair.Lesson.Body, pair.Lesson.BodyLine, pair.Id)),
        .. curriculum.Pages.Select(page => new CourseText(page.File, page.Body, page.BodyLine, Pair: null)),
    ];
}
