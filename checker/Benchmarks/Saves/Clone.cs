using System.Diagnostics;

namespace Checker.Benchmarks.Saves;

/// <summary>A built clone of a checkout, whose exercises may be written over; gone afterwards.</summary>
internal sealed class Clone : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("saves-");

    public Clone(string root)
    {
        Run("git", root, "clone", "--quiet", root, Root);
        Run("dotnet", Root, "build", "checker/Cli", "-nologo", "-v", "q");
    }

    public string Root => Path.Combine(_folder.FullName, "course");

    public string Tool => Path.Combine(Root, "artifacts", "bin", "Checker.Cli", "debug", "check.dll");

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Run(string command, string folder, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(command, words) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new IOException($"'{command} {string.Join(' ', words)}' failed in {folder}; commit what is sound, and try again");
    }
}
