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
        var start = new ProcessStartInfo(Host, arguments) { WorkingDirectory = folder };
        // Words of the compiler are matched, and the terminal's language must not change them.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // The compiler's server compiles a hundred slices before what it learns of itself would pay, and takes twice as long meanwhile.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // A node that outlives the command would keep its output pipe open, and the reader waiting.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        try
        {
            var (exitCode, output, errors) = await ChildProcess.RunAsync(start, cancel);
            return (exitCode, output + errors);
        }
        catch (Win32Exception e)
        {
            throw GradingException.ForMissingSdk(e.Message);
        }
    }
}
