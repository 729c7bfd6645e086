using System.Diagnostics;
using System.Globalization;
using Checker.Classroom.Sandboxes;
using Checker.Classroom.Sandboxes.Bubblewrap;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class OrphansTests
{
    private const int Killed = 128 + LibC.SigKill;

    [Fact]
    public async Task End_with_their_jail()
    {
        var mark = Orphans.NextMark();
        using var ours = Waiting(mark);
        using var anothers = Waiting(Orphans.NextMark());
        Orphans.End(mark);

        (await CodeOfAsync(ours)).Should().Be(Killed);
        anothers.StandardInput.Close();
        (await CodeOfAsync(anothers)).Should().Be(0, "it was of another jail, and saw the end of its input");
    }

    [Fact]
    public async Task Are_swept_once_their_grader_is_gone()
    {
        using var grader = Waiting("no mark");
        grader.StandardInput.Close();
        await CodeOfAsync(grader);
        using var left = Waiting(Orphans.NextMark().Replace(
            Environment.ProcessId.ToString(CultureInfo.InvariantCulture), grader.Id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        using var ours = Waiting(Orphans.NextMark());
        Orphans.Sweep();

        (await CodeOfAsync(left)).Should().Be(Killed);
        ours.StandardInput.Close();
        (await CodeOfAsync(ours)).Should().Be(0, "its grader lives, and it saw the end of its input");
    }

    /// <summary>As the first process of a jail waits for bwrap, with the same arguments.</summary>
    private static Process Waiting(string argument)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "bubblewrap is for Linux");
        return Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "read word; exit 0", "sh", argument]) { RedirectStandardInput = true })!;
    }

    private static async Task<int> CodeOfAsync(Process process)
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }
}
