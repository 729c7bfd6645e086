using System.Text;
using System.Text.Json;
using Checker.Course.Results;

namespace Checker.Classroom.Collecting;

/// <summary>Writes a submission whole or not at all, and reads what one says of itself.</summary>
internal static class SubmissionFolder
{
    /// <param name="aside">An empty folder on the same disk.</param>
    public static void Write(string output, string aside, Submission submission, IReadOnlyList<WorkFile> files)
    {
        WriteFile(Path.Combine(aside, Submission.FileName), Encoding.UTF8.GetBytes(JsonSerializer.Serialize(submission, CourseJson.Options) + "\n"));
        foreach (var file in files)
            WriteFile(Path.Combine(aside, Submission.Work, file.Exercise.Pair, file.Exercise.Name, file.Name), file.Content);
        Directory.Move(aside, Path.Combine(output, submission.Id));
    }

    /// <returns>Null where there is no submission of that id.</returns>
    /// <exception cref="JsonException">What is there is none.</exception>
    public static Submission? Read(string output, string id)
    {
        var file = Path.Combine(output, id, Submission.FileName);
        if (File.Exists(file))
            return JsonSerializer.Deserialize<Submission>(File.ReadAllText(file), CourseJson.Options);
        return Path.Exists(Path.Combine(output, id)) ? throw new JsonException() : null;
    }

    /// <summary>Flushed, so that after a power cut there is not a folder with empty files.</summary>
    private static void WriteFile(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
