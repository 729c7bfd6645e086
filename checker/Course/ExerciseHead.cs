using Checker.Course.Reading;

namespace Checker.Course;

/// <summary>What an exercise's README says at its head, also of a version that is not on disk.</summary>
public sealed record ExerciseHead(string Title, int Minutes, IReadOnlyList<ExerciseId> Formerly)
{
    /// <summary>Takes what can be read: whether the page is sound is asked when the course is loaded.</summary>
    public static ExerciseHead Of(string readme)
    {
        var matter = FrontMatter.Read(new TextFile("README.md", readme.ReplaceLineEndings("\n").Split('\n')), [], ["title", "minutes", "formerly"], new DefectList());
        var formerly = matter.List("formerly").Select(text => (IsId: ExerciseId.TryParse(text, out var id), Id: id));
        return new ExerciseHead(matter.Text("title"), matter.Number("minutes", 1, 600), [.. formerly.Where(each => each.IsId).Select(each => each.Id)]);
    }
}
