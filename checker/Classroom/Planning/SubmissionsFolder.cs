using System.Text.Json;
using Checker.Course.Results;

namespace Checker.Classroom.Planning;

/// <summary>A folder of submissions, as <c>class collect</c> writes it.</summary>
internal static class SubmissionsFolder
{
    /// <returns>By id. What is no submission, such as a file that a killed process left, is not looked at.</returns>
    /// <exception cref="ClassroomException">The folder has none, or one cannot be read.</exception>
    public static IReadOnlyList<Submission> Read(string folder)
    {
        var submissions = Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Select(path => Path.Combine(path, Submission.FileName)).Where(File.Exists).Select(ReadOne).OrderBy(each => each.Id, StringComparer.Ordinal).ToList()
            : [];
        return submissions.Count > 0 ? submissions : throw ClassroomException.ForNothingHandedIn(folder);
    }

    private static Submission ReadOne(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Submission>(InputFile.Read(path, "collect again"), CourseJson.Options) is { } read && read.Id == Path.GetFileName(Path.GetDirectoryName(path))
                ? read
                : throw new JsonException("its id is not the name of its folder");
        }
        catch (JsonException mistake)
        {
            throw ClassroomException.ForUnreadable(path, 1, mistake.Message);
        }
    }
}
