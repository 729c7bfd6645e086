namespace Checker.Course.Reading;

/// <summary>Reads <c>lessons/03-generators/lesson.md</c>.</summary>
internal sealed class LessonReader(string root, DefectList defects)
{
    private static readonly string[] Keys = ["title", "minutes", "python", "csharp", "needs"];

    /// <param name="earlier">The pairs that stand before this one on the front page.</param>
    public Lesson? Read(string pair, IEnumerable<string> earlier)
    {
        var name = $"lessons/{pair}/lesson.md";
        if (TextFile.Read(root, name, $"write the lesson, or take {pair} out of {FrontPage.File}", defects) is not { } file)
            return null;
        var matter = FrontMatter.Read(file, Keys, [], defects);
        var needs = matter.Text("needs") == "none" ? [] : matter.List("needs");
        foreach (var need in needs.Where(need => !earlier.Contains(need)))
        {
            defects.Add(name, matter.LineOf("needs"), $"the lesson needs '{need}', which is no pair before it in {FrontPage.File}; name earlier pairs, or none");
        }

        return new Lesson(
            pair, matter.Text("title"), matter.Number("minutes", 1, 600), matter.Text("python"), matter.Text("csharp"), needs,
            name, matter.Body, matter.BodyLine);
    }
}
