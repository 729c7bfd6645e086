namespace Checker.Course.Reading;

/// <summary>Reads the folder of one exercise.</summary>
internal sealed class ExerciseReader(string root, StartersLock starters, DefectList defects)
{
    private static readonly string[] Keys = ["title", "minutes", "difficulty", "points", "fails"];

    /// <summary>Null when the README is missing, without which nothing else can be said.</summary>
    public Exercise? Read(ExerciseId id)
    {
        var folder = $"exercises/{id}";
        if (TextFile.Read(root, $"{folder}/README.md", "describe the exercise there, or delete the folder", defects) is not { } readme)
            return null;
        var matter = FrontMatter.Read(readme, Keys, ["formerly", "delete"], defects);
        var tasks = TaskSections.Read(readme, matter.BodyLine, defects);
        var names = starters.Of(id);
        var sources = SourcesOf(folder, names);
        return new Exercise(
            id, matter.Text("title"), matter.Number("minutes", 1, 600), matter.Number("difficulty", 1, 5), PointsOf(readme, matter, tasks),
            FormerlyOf(readme, matter), folder, names, matter.Body, matter.BodyLine, HintsOf(folder, tasks),
            new WrongVariants(root, defects).Read(folder, [.. sources.Where(ExerciseFiles.IsTests)]))
        {
            Given = [.. sources.Except(names)],
            Peers = new Peers(root, defects).Read(folder),
            Fails = FailsOf(readme, matter, folder, [.. sources.Where(ExerciseFiles.IsTests)]),
            WordToDelete = matter.Text("delete") is { Length: > 0 } word ? word : null,
        };
    }

    private IReadOnlyList<int> PointsOf(TextFile readme, FrontMatter matter, IReadOnlyList<TaskSection> tasks)
    {
        var points = matter.Numbers("points", 1, 100);
        if (tasks.Count == 0)
            defects.Add(readme.Name, 0, "there is no task; add '## 1. Title'");
        else if (points.Count > 0 && points.Count != tasks.Count)
            defects.Add(readme.Name, matter.LineOf("points"), $"'points' has {points.Count} of {tasks.Count} numbers; give one for each '## n. Title'");
        return points;
    }

    private string FailsOf(TextFile readme, FrontMatter matter, string folder, IReadOnlyList<string> testFiles)
    {
        var test = matter.Text("fails");
        if (test.Length > 0 && testFiles.Count > 0 && !ExerciseFiles.HaveTest(root, folder, testFiles, test))
            defects.Add(readme.Name, matter.LineOf("fails"), $"{string.Join(", ", testFiles)} has no test '{test}'; name the test that the starter fails first");
        return test;
    }

    private List<ExerciseId> FormerlyOf(TextFile readme, FrontMatter matter)
    {
        var ids = new List<ExerciseId>();
        foreach (var text in matter.List("formerly"))
        {
            if (ExerciseId.TryParse(text, out var id))
                ids.Add(id);
            else
                defects.Add(readme.Name, matter.LineOf("formerly"), $"'formerly' names '{text}'; write ids such as 03-generators/1-rms-delay, with commas between");
        }

        return ids;
    }

    private IReadOnlyList<IReadOnlyList<string>> HintsOf(string folder, IReadOnlyList<TaskSection> tasks) =>
        TextFile.Read(root, $"{folder}/hints.md", "write one '## n. Title' with a numbered list for each task", defects) is { } file
            ? HintsFile.Read(file, tasks, defects)
            : [];

    private List<string> SourcesOf(string folder, IReadOnlyList<string> names)
    {
        var sources = ExerciseFiles.SourcesIn(Path.Combine(root, folder));
        if (!sources.Exists(ExerciseFiles.IsTrial))
            defects.Add(folder, 0, $"there is no trial; add a file {ExerciseFiles.Example(names)}Trial.cs");
        if (!sources.Exists(ExerciseFiles.IsTests))
            defects.Add(folder, 0, $"there are no tests; add a file {ExerciseFiles.Example(names)}Tests.cs");
        if (names.Count == 0)
            defects.Add(StartersLock.File, 0, $"no starter of {folder} is listed; run ./check audit --update, which lists it");
        return sources;
    }
}
