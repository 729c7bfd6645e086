using System.Diagnostics;
using Checker.Classroom.Sandboxes.Landlock;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class JailParentTests
{
    /// <summary>The shell stands for whoever a process is given to when its judge is killed before it has asked to die with it.</summary>
    [Theory]
    [InlineData("exec \"$@\"", 0, "the jail is ready\n", "")]
    [InlineData("\"$@\"; exit $?", 125, "", "getppid failed")]
    public async Task Starts_nothing_for_another_than_its_judge(string script, int code, string output, string errors)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Jail.Kernel.LandlockVersion >= Jail.Ruleset.Oldest, "this system has no Landlock, or an old one");
        var scratch = Scratch.Create(null);
        try
        {
            var command = LandlockCommand.For(ProbeJob.For(["echo"]), scratch, hasAccount: true);
            var start = new ProcessStartInfo("/bin/sh", ["-c", script, "sh", .. command]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var said = await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            (process.ExitCode, said[0]).Should().Be((code, output));
            said[1].Should().StartWith(errors);
        }
        finally
        {
            scratch.Delete();
        }
    }
}
