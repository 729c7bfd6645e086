using System.Diagnostics;
using Checker.Course;

namespace Checker.Cli;

/// <summary>A starter as it was given, brought back from git.</summary>
internal static class GivenStarter
{
    /// <summary>Where the given starter lies beside the learner's own, relative to the root.</summary>
    /// <exception cref="UsageException">git does not have it.</exception>
    public static async Task<string> FileAsync(Workplace workplace, Exercise exercise, CancellationToken cancel)
    {
        var file = $".check/starters/{exercise.Id}/{exercise.Starters[0]}";
        var path = Path.Combine(workplace.Root, file);
        if (!File.Exists(path) || GitBlob.IdOf(path) != workplace.GivenBlob(exercise))
            await WriteAsync(path, await ReadAsync(workplace, exercise, cancel), cancel);
        return file;
    }

    /// <summary>The starter's content.</summary>
    /// <exception cref="UsageException">git does not have it.</exception>
    public static async Task<byte[]> ReadAsync(Workplace workplace, Exercise exercise, CancellationToken cancel)
    {
        var blob = workplace.GivenBlob(exercise);
        var start = new ProcessStartInfo("git", ["cat-file", "blob", blob])
        {
            WorkingDirectory = workplace.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            using var content = new MemoryStream();
            await git.StandardOutput.BaseStream.CopyToAsync(content, cancel);
            await git.WaitForExitAsync(cancel);
            if (git.ExitCode == 0)
                return content.ToArray();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new UsageException("'git' could not be started, and the starter as it was given comes from git. Install git, or copy the file from a fresh clone");
        }

        throw new UsageException($"git does not know blob {blob}, the starter as it was given: the clone may be shallow. Run 'git fetch --unshallow', or copy the file from a fresh clone");
    }

    /// <summary>Aside first, so that nobody ever finds half a file.</summary>
    public static async Task WriteAsync(string path, byte[] content, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var aside = path + ".new";
        await File.WriteAllBytesAsync(aside, content, cancel);
        File.Move(aside, path, overwrite: true);
    }
}
