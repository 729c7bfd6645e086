using System.Diagnostics;
using System.Globalization;
using Checker.Classroom.Sandboxes;
using Checker.Classroom.Sandboxes.Running;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class JailUserTests
{
    private const int User = 64123;

    /// <summary>No jail gets it, so that it has no process but ours.</summary>
    private const int Other = 63_999;

    [Fact]
    public void Is_nobody_who_has_a_process() =>
        Enumerable.Range(0, 2_000).Select(_ => JailUser.Next([User])).Should().NotContain(User).And.OnlyContain(user => user > 0);

    [Fact]
    public void Is_everybody_by_turns() =>
        Enumerable.Range(0, 2_000).Select(_ => JailUser.Next([])).Should().Contain(User);

    [Fact]
    public void Is_somebody_where_all_have_processes() =>
        JailUser.Next(Enumerable.Range(0, 70_000).ToHashSet()).Should().BePositive();

    [Fact]
    public async Task A_user_has_a_process_as_long_as_it_lives()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only root on Linux may start a process for somebody else");
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/setpriv", [string.Create(CultureInfo.InvariantCulture, $"--reuid={Other}"), "/bin/cat"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await process.StandardInput.WriteLineAsync("who");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        // It answers as the program that it has become, under its new user.
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        ProcessTree.Users().Should().Contain(Other);

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        ProcessTree.Users().Should().NotContain(Other);
    }
}
