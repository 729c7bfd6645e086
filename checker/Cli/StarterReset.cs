using System.Diagnostics;
using System.Globalization;
using Checker.Course;

namespace Checker.Cli;

/// <summary>Fetches a starter's blob from git and puts it in the place of the learner's file, which is copied aside first.</summary>
internal static class StarterReset
{
    /// <summary>Returns where the learner's file now lies, relative to the root.</summary>
    public static async Task<string> RunAsync(Workplace workplace, Exercise exercise, CancellationToken cancel)
    {
        var starter = exercise.Starters[0];
        var path = Path.Combine(workplace.Root, exercise.Folder, starter);
        var given = await ReadBlobAsync(workplace.Root, workplace.GivenBlob(exercise), cancel);

        var stamp = DateTime.UtcNow.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var kept = Path.Combine(".check", "kept", exercise.Id.Pair, exercise.Id.Name, $"{stamp}-{starter}");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(workplace.Root, kept))!);
        if (File.Exists(path))
            File.Copy(path, Path.Combine(workplace.Root, kept), overwrite: true);

        var aside = path + ".new";
        await File.WriteAllBytesAsync(aside, given, cancel);
        File.Move(aside, path, overwrite: true);
        return kept.Replace('\\', '/');
    }

    private static async Task<byte[]> ReadBlobAsync(string root, string blob, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("git", ["cat-file", "blob", blob])
        {
            WorkingDirectory = root,
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
            throw new UsageException("'git' could not be started; reset brings the starter back from git. Install git, or copy the file from a fresh clone");
        }

        throw new UsageException($"git does not know blob {blob}, the starter as it was given: the clone may be shallow. Run 'git fetch --unshallow', or copy the file from a fresh clone");
    }
}
