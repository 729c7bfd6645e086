using System.Diagnostics;

namespace Checker.Cli.Tests.Updating;

/// <summary>The real program, ended from outside at a known point: git's own hooks tell when it has come there.</summary>
public sealed class EndedUpdateTests : IDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private readonly Clones _clones = Clones.OfCourse();

    public EndedUpdateTests()
    {
        _clones.WriteOwn("exercises/01-verdicts/2-passes/Passes.cs", "// mine\n");
        _clones.Change("exercises/01-verdicts/2-passes/Passes.cs", "class Passes", "class Passes /* newer */");
        _clones.Write("lessons/01-verdicts/more.md", "More.\n");
        _clones.Publish();
    }

    public void Dispose() => _clones.Dispose();

    [Fact]
    public async Task A_killed_update_is_finished_by_the_next()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other processes are looked at where Linux shows them.");
        WriteScript(".git/hooks/reference-transaction", "grep -q refs/heads/main && [ \"$1\" = prepared ] || exit 0", "-KILL", "exit 0");

        (await RunAsync()).ExitCode.Should().Be(137);
        File.Delete(Path.Combine(_clones.Learners, ".git/hooks/reference-transaction"));
        _clones.Has(".check/update").Should().BeTrue();

        (await RunAsync()).Should().Match<(int ExitCode, string Errors)>(seen => seen.ExitCode == 0);
        _clones.Status().Should().Be(" M exercises/01-verdicts/2-passes/Passes.cs\n");
        _clones.Own("lessons/01-verdicts/more.md").Should().Be("More.\n");
        _clones.Has(".check/update").Should().BeFalse();
        _clones.Has(".check/updating").Should().BeFalse();
    }

    [Fact]
    public async Task Ctrl_C_while_it_waits_for_the_network_changes_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other processes are looked at where Linux shows them.");
        WriteScript(".git/never", "", "-INT", "exec cat >/dev/null");
        Clones.Git(_clones.Learners, "config", "remote.origin.uploadpack", Path.Combine(_clones.Learners, ".git/never"));
        var before = (_clones.Head, _clones.Status());

        var (exitCode, errors) = await RunAsync();

        exitCode.Should().Be(130);
        errors.Should().EndWith("check: stopped; nothing was changed\n");
        (_clones.Head, _clones.Status()).Should().Be(before);
    }

    [Fact]
    public async Task Two_at_once_take_turns()
    {
        var seen = await Task.WhenAll(RunAsync(), RunAsync());

        seen.Should().OnlyContain(each => each.ExitCode == 0);
        _clones.Status().Should().Be(" M exercises/01-verdicts/2-passes/Passes.cs\n");
        _clones.Has("lessons/01-verdicts/more.md").Should().BeTrue();
    }

    /// <summary>A script for git that sends a signal to the check above it.</summary>
    private void WriteScript(string path, string when, string signal, string then)
    {
        var script = $$"""
            #!/bin/sh
            {{when}}
            pid=$$
            until tr '\0' ' ' < /proc/$pid/cmdline | grep -q 'check\.dll'; do pid=$(sed -n 's/^PPid:[^0-9]*//p' /proc/$pid/status); done
            kill {{signal}} $pid
            {{then}}
            """;
        _clones.WriteOwn(path, script.ReplaceLineEndings("\n") + "\n");
        Clones.SetMode(Path.Combine(_clones.Learners, path), "100755");
    }

    private async Task<(int ExitCode, string Errors)> RunAsync()
    {
        // Whoever runs these tests in the background of a shell has Ctrl-C ignored, and so have all that these tests start.
        using var check = Process.Start(new ProcessStartInfo("env",
            ["--default-signal=INT", Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "check.dll"), "update"])
        {
            WorkingDirectory = _clones.Learners,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = check.StandardOutput.ReadToEndAsync(Cancel);
        var errors = await check.StandardError.ReadToEndAsync(Cancel);
        await output;
        await check.WaitForExitAsync(Cancel);
        return (check.ExitCode, errors);
    }
}
