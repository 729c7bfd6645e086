using System.Diagnostics;
using Checker.Grading;

namespace Checker.Cli.Tests;

/// <summary>After the first run nothing needs a network: the real program, in a namespace of Linux that has none.</summary>
public sealed class OfflineTests : IDisposable
{
    private static readonly string[] Commands =
    [
        "list", "next", "verify 2-passes", "hint 3-fails", "explain 3-fails", "site", "progress export mine.json", "progress import mine.json", "doctor", "verify 3-fails",
    ];

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Every_command_that_a_learner_needs_works_without_a_network()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && await CanDoWithoutAsync(), "Processes without a network are made by Linux's unshare, where a user may use it.");
        await _terminal.TypeAsync("verify 2-passes");
        // An input with another time has MSBuild look again, restore included.
        File.SetLastWriteTimeUtc(_terminal.Checkout.PathOf("Directory.Build.props"), DateTime.UtcNow.AddDays(-1));

        foreach (var command in Commands)
        {
            var (exitCode, output, errors) = await WithoutNetworkAsync(
                [Grader.Host, "exec", Path.Combine(AppContext.BaseDirectory, "check.dll"), .. command.Split(' ')]);
            exitCode.Should().Be(command == "verify 3-fails" ? 1 : 0, "that is what './check {0}' says with a network:\n{1}{2}", command, output, errors);
        }
    }

    private static async Task<bool> CanDoWithoutAsync()
    {
        try
        {
            var start = new ProcessStartInfo("unshare", ["-rn", "true"]);
            return (await ChildProcess.RunAsync(start, TestContext.Current.CancellationToken)).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private Task<(int ExitCode, string Output, string Errors)> WithoutNetworkAsync(IEnumerable<string> words)
    {
        var start = new ProcessStartInfo("unshare", ["-rn", .. words]) { WorkingDirectory = _terminal.Checkout.Root };
        return ChildProcess.RunAsync(start, TestContext.Current.CancellationToken);
    }
}
