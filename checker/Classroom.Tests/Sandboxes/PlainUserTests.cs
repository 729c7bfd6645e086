using System.Diagnostics;
using Checker.Classroom.Sandboxes;
using Checker.Classroom.Sandboxes.Bubblewrap;
using Checker.Classroom.Sandboxes.Landlock;
using Checker.Classroom.Sandboxes.SystemCalls;

namespace Checker.Classroom.Tests.Sandboxes;

/// <summary>A teacher's account is seldom root's: here the jail itself is started by a user without any rights.</summary>
public sealed class PlainUserTests
{
    private const int User = 64999;

    [Theory]
    [InlineData("echo", "")]
    [InlineData("read", "refused", "/etc/passwd")]
    [InlineData("change-mode", "refused", "own")]
    [InlineData("daemon", "left a daemon")]
    [InlineData("kill-parent", "refused")]
    [InlineData("tcp", "refused", "22")]
    public async Task Starts_landlock(string word, string answer, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only root can become another user");
        Assert.SkipUnless(Jail.Kernel.LandlockVersion >= Jail.Ruleset.Oldest, "this kernel has no Landlock, or an old one");
        var scratch = Scratch.Create(User);
        var outside = Scratch.Create(User);
        try
        {
            var job = ProbeJob.For([word, .. arguments.Select(argument => argument == "own" ? outside.Path : argument)]);
            var (code, output, errors) = await RunAsync(job.Environment, LandlockCommand.For(job, scratch, hasAccount: false));

            errors.Should().BeEmpty();
            code.Should().Be(0);
            output.Should().StartWith($"{Jail.Plan.Ready}\n{answer}");
        }
        finally
        {
            scratch.Delete();
            outside.Delete();
        }
    }

    [Theory]
    [InlineData("echo", "")]
    [InlineData("read", "refused", "/etc/passwd")]
    [InlineData("write", "refused", "/dev/shm/written")]
    [InlineData("environments", "PWD=/ \nrefused")]
    [InlineData("tcp", "refused", "22")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task Starts_bubblewrap(string word, string answer, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only root can become another user");
        Assert.SkipUnless(File.Exists(BubblewrapSandbox.Program), "bubblewrap is not installed here");
        var job = ProbeJob.For([word, .. arguments]);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, FilterProgram.Assemble(Processor.Current!, FilterRules.WithNamespaces), TestContext.Current.CancellationToken);
            File.SetUnixFileMode(file, (UnixFileMode)0b110_100_100);
            var redirect = $"exec \"$@\" {BubblewrapArguments.InfoDescriptor}>/dev/null {BubblewrapArguments.FilterDescriptor}<{file}";
            var (code, output, errors) = await RunAsync(
                new Dictionary<string, string>(), ["/bin/sh", "-c", redirect, "sh", BubblewrapSandbox.Program, .. new BubblewrapArguments(job, null, false, Orphans.NextMark()).ToList()]);

            Assert.SkipWhen(errors.Contains("uid map", StringComparison.Ordinal), errors);
            errors.Should().BeEmpty();
            code.Should().Be(0);
            output.Should().StartWith($"{BubblewrapArguments.Ready}\n{answer}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(IReadOnlyDictionary<string, string> variables, IEnumerable<string> command)
    {
        var start = new ProcessStartInfo("/usr/bin/setpriv", [$"--reuid={User}", $"--regid={User}", "--clear-groups", "--", .. command]) { WorkingDirectory = "/" };
        start.Environment.Clear();
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        start.RedirectStandardInput = true;
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        // No judge is here to end the group that a program leaves.
        _ = LibC.Kill(-process.Id, LibC.SigKill);
        return (process.ExitCode, await output, await errors);
    }
}
