using Checker.Course;
using Checker.Grading.Building;

namespace Checker.Grading.Audits;

/// <summary>Runs every snippet of the lessons, in both languages, and compares what the pages say with what came out.</summary>
public static class LessonsAudit
{
    private const string Project = "lessons/Lessons.csproj";

    /// <param name="pairs">Ids of the lessons' pairs; none for all.</param>
    /// <param name="isUpdate">Writes <c>measured.json</c> anew instead of comparing with it.</param>
    public static async Task<IReadOnlyList<Defect>> RunAsync(string root, IReadOnlyList<string> pairs, bool isUpdate, CancellationToken cancel)
    {
        var run = await Dotnet.RunAsync(root, ["run", "--project", Project, "--verbosity", "quiet", "--", isUpdate ? "update" : "check", .. pairs], cancel);
        return run.ExitCode == 0 ? [] : [new Defect("lessons", 0, run.Output.Trim())];
    }
}
