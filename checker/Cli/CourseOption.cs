using System.CommandLine;
using Checker.Course;

namespace Checker.Cli;

/// <summary><c>--course</c>: a course in another folder, of the same layout as ours.</summary>
internal static class CourseOption
{
    public static Option<string?> Create() => new("--course")
    {
        Description = "Work on the course in this folder, which has lessons/, exercises/ and solutions/ as ours has.",
        HelpName = "dir",
        Recursive = true,
    };

    /// <summary>The course's top folder. One that merely lies inside another course is not taken for that other one.</summary>
    /// <param name="folder">Where the words were typed.</param>
    /// <exception cref="UsageException">There is no course.</exception>
    public static string RootOf(string named, string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(named, folder));
        if (!Directory.Exists(root))
            throw new UsageException($"--course {named}: there is no such folder; name the top folder of a course");
        return Curriculum.IsAt(root)
            ? root
            : throw new UsageException($"--course {named}: the folder is no course, for it has no lessons/README.md; CONTRIBUTING.md says what a course of your own needs");
    }
}
