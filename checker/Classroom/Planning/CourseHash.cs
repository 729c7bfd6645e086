using System.Security.Cryptography;
using System.Text;
using Checker.Course;

namespace Checker.Classroom.Planning;

/// <summary>What grades an assignment, in one number: everything in the course that a verdict depends on.</summary>
internal static class CourseHash
{
    /// <returns>SHA-256 over names and texts; line endings of Windows count as those of git.</returns>
    public static string Of(Curriculum curriculum, Assignment assignment)
    {
        var exercises = assignment.Exercises.Select(assigned => curriculum.Find(assigned.Id.ToString())).ToList();
        var files = exercises.SelectMany(exercise => new[] { exercise.Folder, exercise.SolutionFolder }).Append("exercises/data")
            .SelectMany(folder => SourcesIn(curriculum.Root, folder))
            .Order(StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(Encoding.UTF8.GetBytes($"{file} {GitBlob.IdOf(Path.Combine(curriculum.Root, file))}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> SourcesIn(string root, string folder) => Directory.Exists(Path.Combine(root, folder))
        ? Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs").Select(file => $"{folder}/{Path.GetFileName(file)}")
        : [];
}
