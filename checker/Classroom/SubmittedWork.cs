using System.Security.Cryptography;
using System.Text;
using Checker.Course;

namespace Checker.Classroom;

/// <summary>The files of a submission, by exercise: the assignment's allowed names and nothing else.</summary>
/// <param name="Files">Texts by exercise and file name; an exercise without a file is not there.</param>
internal sealed record SubmittedWork(IReadOnlyDictionary<ExerciseId, IReadOnlyDictionary<string, string>> Files)
{
    /// <summary>A source file is a page or two.</summary>
    public const long MostBytes = 1 << 20;

    public long Size => Files.Values.SelectMany(files => files.Values).Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    /// <summary>Of names and texts, in order; the lengths keep two files apart.</summary>
    public string Sha256
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (id, files) in Files.OrderBy(each => each.Key.ToString(), StringComparer.Ordinal))
            {
                foreach (var (name, text) in files.OrderBy(each => each.Key, StringComparer.Ordinal))
                    hash.AppendData(Encoding.UTF8.GetBytes($"{id}/{name}\n{Encoding.UTF8.GetByteCount(text)}\n{text}"));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <param name="folder">Of one submission, as <c>class collect</c> writes it.</param>
    public static SubmittedWork Read(string folder, Assignment assignment) => new(assignment.Exercises
        .Select(exercise => (exercise.Id, Files: FilesOf(Path.Combine(folder, Submission.Work, exercise.Id.ToString()), exercise)))
        .Where(each => each.Files.Count > 0)
        .ToDictionary(each => each.Id, IReadOnlyDictionary<string, string> (each) => each.Files));

    private static Dictionary<string, string> FilesOf(string folder, AssignedExercise exercise) => exercise.Files
        .Where(name => new FileInfo(Path.Combine(folder, name)) is { Exists: true, LinkTarget: null, Length: <= MostBytes })
        .ToDictionary(name => name, name => File.ReadAllText(Path.Combine(folder, name)));
}
