using System.ComponentModel;
using System.Diagnostics;

namespace Checker.Grading.Building;

/// <summary>Runs a command of the .NET SDK to its end.</summary>
internal static class Dotnet
{
    /// <summary>The host that runs this tool, so that a second SDK on the path is not mixed in.</summary>
    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static async Task<(int ExitCode, string Output)> RunAsync(
        string folder, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(Host, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Words of the compiler are matched, and the terminal's language must not change them.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A node that outlives the command would keep its output pipe open, and the reader waiting.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Start(start);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancel);
            var errors = process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return (process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw GradingException.ForMissingSdk(e.Message);
        }
    }
}
