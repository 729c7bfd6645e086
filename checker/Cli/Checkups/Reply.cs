using System.ComponentModel;
using System.Diagnostics;
using Checker.Grading;

namespace Checker.Cli.Checkups;

/// <summary>What a command answered that was asked a short question.</summary>
internal sealed record Reply(int ExitCode, string Output, string Errors)
{
    /// <summary>A scanner may hold a program's first start for long; a command that waits for input would never answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Some commands greet before they answer.</summary>
    public string LastLine => Output.Trim().Split('\n')[^1].Trim();

    /// <summary>Null where there is no such command.</summary>
    public static async Task<Reply?> OfAsync(string folder, string command, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            Environment = { ["DOTNET_NOLOGO"] = "1" },
        };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            var (exitCode, output, errors) = await ChildProcess.RunAsync(start, patience.Token);
            return new Reply(exitCode, output, errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Reply(-1, "", $"no answer within {Patience.TotalSeconds} seconds");
        }
    }
}
