using System.Diagnostics;

namespace Checker.Classroom.Tests.Collecting;

public sealed class LinksTests : IDisposable
{
    private readonly Inbox _inbox = new();

    public void Dispose() => _inbox.Dispose();

    [Fact]
    public void Are_not_followed_and_are_counted()
    {
        var secret = Path.Combine(_inbox.Root, "secret.cs");
        File.WriteAllText(secret, "the teacher's");
        var folder = Directory.CreateDirectory(Path.Combine(_inbox.Root, "elsewhere")).FullName;
        File.WriteAllText(Path.Combine(folder, "OutlierReport.cs"), "the teacher's");
        _inbox.Add("mallory/notes.txt", "");
        Link(() => File.CreateSymbolicLink(Path.Combine(_inbox.In, "mallory", "RmsDelay.cs"), secret));
        Link(() => Directory.CreateSymbolicLink(Path.Combine(_inbox.In, "mallory", "deep"), folder));
        Link(() => Directory.CreateSymbolicLink(Path.Combine(_inbox.In, "eve"), folder));

        var report = _inbox.Collect();

        report.Links.Should().Be(3);
        report.Submissions.Should().ContainSingle().Which.IsUnusable.Should().BeTrue();
        Inbox.Texts(_inbox.Out).Values.Should().NotContain("the teacher's");
    }

    [Fact]
    public void Do_not_lead_the_sweep_out_of_its_folder()
    {
        var elsewhere = _inbox.Add("ann/RmsDelay.cs", "a");
        var aside = Directory.CreateDirectory(Path.Combine(_inbox.Out, ".collect")).FullName;
        Link(() => Directory.CreateSymbolicLink(Path.Combine(aside, "left"), _inbox.In));

        _inbox.Collect();

        File.Exists(elsewhere).Should().BeTrue();
        Directory.Exists(aside).Should().BeFalse();
    }

    [Fact]
    public async Task Are_not_the_only_thing_that_is_not_opened_a_pipe_is_not_either()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        _inbox.Add("mallory/notes.txt", "");
        using var make = Process.Start("mkfifo", [Path.Combine(_inbox.In, "mallory", "RmsDelay.cs")]);
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        // To open it would wait for a writer, for ever.
        _inbox.WorkOf(_inbox.Collect().Submissions[0]).Values.Should().Equal("");
    }

    private static void Link(Action make)
    {
        try
        {
            make();
        }
        catch (Exception problem) when (OperatingSystem.IsWindows() && problem is IOException or UnauthorizedAccessException)
        {
            Assert.Skip($"This Windows makes no links for this user: {problem.Message}");
        }
    }
}
