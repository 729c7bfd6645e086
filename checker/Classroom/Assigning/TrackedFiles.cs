using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Checker.Classroom.Assigning;

/// <summary>What git tracks in a checkout of the course: neither build output nor a teacher's own files.</summary>
internal static class TrackedFiles
{
    /// <summary>Set where a hook of git's has started us; they would name another repository.</summary>
    private static readonly string[] Inherited = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    /// <returns>Paths relative to the root, with slashes, in their order; without what is deleted on disk.</returns>
    /// <exception cref="AssignmentException">There is no git, or it is no checkout.</exception>
    public static IReadOnlyList<string> Of(string root)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", "ls-files", "-z", "--cached"])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in Inherited)
            start.Environment.Remove(name);
        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            return git.ExitCode == 0 && files.Length > 0
                ? [.. files.Where(file => File.Exists(Path.Combine(root, file))).Order(StringComparer.Ordinal)]
                : throw AssignmentException.ForGit(root, errors.Result.Trim() is { Length: > 0 } said ? said : "it tracks none");
        }
        catch (Win32Exception)
        {
            throw AssignmentException.ForGit(root, "there is no git");
        }
    }
}
