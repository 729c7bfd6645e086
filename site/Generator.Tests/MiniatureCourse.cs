using Checker.Course;

namespace Site.Generator.Tests;

/// <summary>A miniature course on disk, and the records that its files stand for.</summary>
public static class MiniatureCourse
{
    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "Fixture");

    public static ExerciseId RmsDelay { get; } = ExerciseId.Parse("03-generators/1-rms-delay");

    public static ExerciseId TopFive { get; } = ExerciseId.Parse("03-generators/2-top-five");

    /// <param name="root">A copy of the fixture, when a test changes files.</param>
    public static Curriculum Load(string? root = null)
    {
        root ??= Root;
        var front = File.ReadAllText(Path.Combine(root, "lessons/README.md")).ReplaceLineEndings("\n").Split("\n## ");
        return new Curriculum(root, "Memory in Pairs", front[0][(front[0].IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim(),
        [
            new Module(1, "Understand and measure", "Know who frees your data, and when, before you try to help.",
                [new Pair("01-understanding-gc", Lesson(root, "01-understanding-gc"), [])]),
            new Module(2, "Stream, do not store", "Most aggregates need one row at a time.",
                [new Pair("03-generators", Lesson(root, "03-generators"), [Exercise(root, RmsDelay, HintsOfRms), Exercise(root, TopFive, [[]])])]),
        ])
        {
            Pages = [.. Directory.EnumerateFiles(Path.Combine(root, "lessons"), "*.md")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Where(name => name != "README")
                .Order(StringComparer.Ordinal)
                .Select(name => Page(root, name))],
        };
    }

    private static readonly IReadOnlyList<IReadOnlyList<string>> HintsOfRms =
    [
        ["What must be known when the last flight has been read?", "A running total needs **no list**.", "Replace `squares.Add` by `total +=`."],
        ["Look for a static field."],
    ];

    private static Lesson Lesson(string root, string id)
    {
        var file = $"lessons/{id}/lesson.md";
        var (head, body, line) = Read(root, file);
        return new Lesson(id, head["title"], int.Parse(head["minutes"]), head["python"], head["csharp"],
            head["needs"] == "none" ? [] : head["needs"].Split(", "), file, body, line);
    }

    private static Page Page(string root, string name)
    {
        var (head, body, line) = Read(root, $"lessons/{name}.md");
        return new Page(name, head["title"], head["description"], $"lessons/{name}.md", body, line);
    }

    private static Exercise Exercise(string root, ExerciseId id, IReadOnlyList<IReadOnlyList<string>> hints)
    {
        var folder = $"exercises/{id}";
        var (head, body, line) = Read(root, $"{folder}/README.md");
        return new Exercise(id, head["title"], int.Parse(head["minutes"]), int.Parse(head["difficulty"]),
            [.. head["points"].Split(", ").Select(int.Parse)], [], folder, ["RmsDelay.cs"], body, line, hints, []);
    }

    private static (Dictionary<string, string> Head, string Body, int Line) Read(string root, string file)
    {
        var lines = File.ReadAllText(Path.Combine(root, file)).ReplaceLineEndings("\n").Split('\n');
        int end = Array.IndexOf(lines, "---", 1);
        var head = lines[1..end].Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);
        return (head, string.Join('\n', lines[(end + 1)..]), end + 2);
    }
}
