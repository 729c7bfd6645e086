using System.Diagnostics;
using Checker.Course;

namespace Checker.Benchmarks.Clones;

/// <summary>A clone of a checkout, whose exercises may be written over; gone afterwards. What is not committed is not in it.</summary>
internal sealed class Clone : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bench-");

    public Clone(string root) => Run("git", root, "clone", "--quiet", root, Root);

    public string Root => Path.Combine(_folder.FullName, "course");

    /// <summary>The program behind <c>./check</c>; see <see cref="BuildTool"/>.</summary>
    public string Tool => Path.Combine(Root, "artifacts", "bin", "Checker.Cli", "debug", "check.dll");

    public void BuildTool() => Run("dotnet", Root, "build", "checker/Cli", "-nologo", "-v", "q");

    /// <summary>Gives every exercise back as it was given.</summary>
    public void Restore() => Run("git", Root, "checkout", "--quiet", "--", "exercises");

    /// <summary>As an editor saves: another file first, then its name. Nobody ever sees half of it.</summary>
    public void Save(Exercise exercise, string text)
    {
        var file = FileOf(exercise);
        File.WriteAllText(file + ".new", text);
        File.Move(file + ".new", file, overwrite: true);
    }

    /// <summary>As other editors save: in place.</summary>
    public void SaveInPlace(Exercise exercise, string text) => File.WriteAllText(FileOf(exercise), text);

    public string TextOf(string relative) => File.ReadAllText(Path.Combine(Root, relative));

    private string FileOf(Exercise exercise) => Path.Combine(Root, exercise.Folder, exercise.Starters[0]);

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Run(string command, string folder, params string[] words)
    {
        var start = new ProcessStartInfo(command, words) { WorkingDirectory = folder };
        // A node that outlives the command would be left to nobody.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new IOException($"'{command} {string.Join(' ', words)}' failed in {folder}; commit what is sound, and try again");
    }
}
