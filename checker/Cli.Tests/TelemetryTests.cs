using System.Diagnostics;

namespace Checker.Cli.Tests;

/// <summary>What the processes are told that the real program starts.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly TinyCheckout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task Is_declined_for_whatever_the_tool_starts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A shell script stands for a command.");
        var commands = Directory.CreateDirectory(_checkout.PathOf("commands")).FullName;
        var git = Path.Combine(commands, "git");
        await File.WriteAllTextAsync(git, "#!/bin/sh\nenv >> \"$(dirname \"$0\")/seen\"\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(git, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "check.dll"), "doctor"])
        {
            WorkingDirectory = _checkout.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{commands}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment.Remove("DOTNET_CLI_TELEMETRY_OPTOUT");
        start.Environment.Remove("TESTINGPLATFORM_TELEMETRY_OPTOUT");

        await Checker.Grading.ChildProcess.RunAsync(start, TestContext.Current.CancellationToken);

        var seen = await File.ReadAllLinesAsync(Path.Combine(commands, "seen"), TestContext.Current.CancellationToken);
        seen.Should().Contain("DOTNET_CLI_TELEMETRY_OPTOUT=1").And.Contain("TESTINGPLATFORM_TELEMETRY_OPTOUT=1");
    }
}
