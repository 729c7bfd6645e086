using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Checker.Course;
using Checker.Course.Results;

namespace Checker.Classroom.Planning;

/// <summary>A manifest as JSON Lines: the head, then a submission a line.</summary>
public static class ManifestFile
{
    private const int IdLength = 12;

    private static readonly JsonSerializerOptions Line = new(CourseJson.Options) { WriteIndented = false };

    internal static void Write(string path, ManifestHead head, IEnumerable<PlannedSubmission> submissions) =>
        AtomicFile.Write(path, string.Concat(submissions.Select(each => JsonSerializer.Serialize(each, Line)).Prepend(JsonSerializer.Serialize(head, Line)).Select(line => line + "\n")));

    /// <exception cref="ClassroomException">It cannot be read.</exception>
    public static Manifest Read(string path)
    {
        var text = InputFile.Read(path, "./check class plan writes one");
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0)
            throw ClassroomException.ForUnreadable(path, 1, "it is empty");
        return new Manifest(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..IdLength],
            Parse<ManifestHead>(path, lines, 0),
            [.. Enumerable.Range(1, lines.Length - 1).Select(line => Parse<PlannedSubmission>(path, lines, line))]);
    }

    private static T Parse<T>(string path, string[] lines, int line)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(lines[line], Line) ?? throw new JsonException("it says null");
        }
        catch (JsonException mistake)
        {
            throw ClassroomException.ForUnreadable(path, line + 1, mistake.Message);
        }
    }
}
