using System.Text.Json;
using Checker.Course;
using Checker.Course.Results;

namespace Checker.Cli.Updating;

/// <summary>
/// <c>.check/update</c>: all that an update does, written when everything is ready and before the first file changes. While it is there the course's files may be of two versions.
/// </summary>
/// <param name="Course">The version that is brought.</param>
/// <param name="From">The branch's commit before.</param>
/// <param name="Merge">The branch's commit after.</param>
internal sealed record Journal(int Format, Fetched Course, string From, Merge Merge, Plan Plan, News News)
{
    /// <summary>Relative to the root.</summary>
    public const string File = ".check/update";

    public const int ThisFormat = 1;

    public static bool IsAt(string root) => System.IO.File.Exists(Path.Combine(root, File));

    /// <exception cref="UpdateException">An update has begun here and not ended.</exception>
    public static void RefuseIfAt(string root)
    {
        if (IsAt(root))
            throw UpdateException.ForUnfinished();
    }

    /// <summary>Null where no update is under way.</summary>
    /// <exception cref="UpdateException">It cannot be read.</exception>
    public static Journal? Read(string root)
    {
        if (!IsAt(root))
            return null;
        try
        {
            var journal = JsonSerializer.Deserialize<Journal>(System.IO.File.ReadAllText(Path.Combine(root, File)), CourseJson.Options);
            return journal is { Format: ThisFormat } ? journal : throw UpdateException.ForUnreadableJournal("it is of another version of ./check");
        }
        catch (JsonException problem)
        {
            throw UpdateException.ForUnreadableJournal($"it is damaged at {problem.Path ?? "its beginning"}");
        }
    }

    /// <summary>Whole or not at all.</summary>
    public void Write(string root) => AtomicFile.Write(Path.Combine(root, File), JsonSerializer.Serialize(this, CourseJson.Options));

    public static void Delete(string root) => System.IO.File.Delete(Path.Combine(root, File));
}
