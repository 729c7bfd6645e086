using Checker.Course;
using Checker.Grading.Building;

namespace Checker.Grading.Audits;

/// <summary>Runs every snippet of the lessons, in both languages, and compares what the pages say with what came out.</summary>
public static class LessonsAudit
{
    private const string Project = "lessons/Lessons.csproj";

    /// <summary>A course whose lessons show no snippet has no project that runs them.</summary>
    /// <param name="pairs">Ids of the lessons' pairs; none for all.</param>
    /// <param name="isUpdate">Writes <c>measured.json</c> anew instead of comparing with it.</param>
    public static async Task<IReadOnlyList<Defect>> RunAsync(string root, IReadOnlyList<string> pairs, bool isUpdate, CancellationToken cancel)
    {
        if (!File.Exists(Path.Combine(root, Project)) && !HasSnippets(Path.Combine(root, "lessons")))
            return [];
        var run = await Dotnet.RunAsync(root, ["run", "--project", Project, "--verbosity", "quiet", "--", isUpdate ? "update" : "check", .. pairs], cancel);
        return run.ExitCode == 0 ? [] : [new Defect("lessons", 0, run.Output.Trim())];
    }

    private static bool HasSnippets(string lessons) => Directory.EnumerateFiles(lessons, "*", SearchOption.AllDirectories)
        .Any(file => Path.GetExtension(file) is ".cs" or ".py");
}
