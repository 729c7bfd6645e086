using System.Text.Json;
using Checker.Course.Results;

namespace Checker.Classroom.Exporting;

/// <summary>The grades of record as they lie on disk: a JSON file each. Superseded ones lie in a folder of their own and are not read.</summary>
public static class GradesFolder
{
    /// <returns>In the order of submissions.</returns>
    /// <exception cref="ExportException">The folder or a file of it cannot be read, or is no grade: a grade that is left out would be a silent zero.</exception>
    public static IReadOnlyList<Grade> Read(string folder)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*.json")
                    .Order(StringComparer.Ordinal)
                    .Select(ReadGrade)
                    .OrderBy(grade => grade.Submission.Id, StringComparer.Ordinal),
            ];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ExportException.ForReading(folder, problem);
        }
    }

    private static Grade ReadGrade(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return JsonSerializer.Deserialize<Grade>(stream, CourseJson.Options) ?? throw ExportException.ForGrade(path, "it is empty");
        }
        catch (JsonException problem)
        {
            throw ExportException.ForGrade(path, $"something is missing or is not what it should be at {problem.Path ?? "$"}", problem);
        }
    }
}
