using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Checker.Classroom.Judging;
using Checker.Course;
using Checker.Course.Results;

namespace Checker.Classroom.Planning;

/// <summary>The solutions' runs, beside the manifest that was planned with them.</summary>
internal static class ReferenceFile
{
    public static string PathFor(string manifest) => Path.ChangeExtension(manifest, ".reference.json");

    public static string Sha256Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string TextOf(IReadOnlyList<ReferenceRun> runs) => JsonSerializer.Serialize(runs, CourseJson.Options) + "\n";

    /// <exception cref="ClassroomException">It is not the one that the manifest was planned with.</exception>
    public static IReadOnlyDictionary<ExerciseId, ReferenceRun> Read(string manifest, ManifestHead head)
    {
        var path = PathFor(manifest);
        var text = InputFile.Read(path, "./check class plan writes it beside the manifest");
        if (Sha256Of(text) != head.Reference)
            throw ClassroomException.ForProblem(path, $"it is not the file that {Path.GetFileName(manifest)} was planned with: plan again");
        return JsonSerializer.Deserialize<ReferenceRun[]>(text, CourseJson.Options)!.ToDictionary(run => run.Id);
    }
}
