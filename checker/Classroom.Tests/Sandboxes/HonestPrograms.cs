using Checker.Classroom.Sandboxes;
using Checker.Grading.Working;

namespace Checker.Classroom.Tests.Sandboxes;

/// <summary>What a program that means no harm needs.</summary>
public abstract class HonestPrograms : HostileTest
{
    [Fact]
    public async Task Answers_line_by_line_over_its_pipes()
    {
        await using var jail = Start("echo");
        foreach (var line in new[] { "first", "zwei: ä €", "" })
        {
            await jail.Input.WriteLineAsync(line);
            (await jail.ReadLineAsync(TestContext.Current.CancellationToken)).Should().Be(line);
        }

        jail.Input.Close();
        (await jail.ReadLineAsync(TestContext.Current.CancellationToken)).Should().BeNull();
        var end = await jail.WaitAsync(TestContext.Current.CancellationToken);
        end.Should().BeEquivalentTo(new { ExitCode = 0, Limit = (GradeVerdict?)null, Errors = "" });
    }

    [Fact]
    public async Task May_use_tasks_and_a_temporary_file()
    {
        var (end, lines) = await RunAsync("work");

        end.Errors.Should().BeEmpty();
        lines.Should().Equal("1998006 4");
    }

    /// <summary>With a limit alone, the runtime dies of it.</summary>
    [Fact]
    public async Task May_collect_as_often_as_it_likes_in_a_limited_heap()
    {
        var (end, lines) = await RunAsync(ProbeJob.For("collect", "1000") with { Environment = HeapSettings.Of(ProbeJob.Limits.Memory) });

        end.Should().BeEquivalentTo(new { ExitCode = 0, Limit = (GradeVerdict?)null });
        lines.Should().Equal("1000");
    }

    [Fact]
    public async Task Sees_the_variables_of_the_job_and_none_of_the_judges()
    {
        var (_, lines) = await RunAsync("environment");

        lines.Select(line => line.Split('=')[0]).Should().BeSubsetOf(["MARK", "DOTNET_EnableDiagnostics", "DOTNET_EnableWriteXorExecute", "TMPDIR", "PWD", "OLDPWD", "_"]);
        lines.Should().Contain("MARK=of the job");
    }

    [Fact]
    public async Task Is_counted_by_the_kernel_while_it_lives()
    {
        const long Touched = 64 << 20;
        await using var jail = Start("touch", "64");
        await jail.ReadLineAsync(TestContext.Current.CancellationToken);

        jail.Peak.Should().BeInRange(Touched, Touched * 2);
    }

    [Fact]
    public async Task Ends_when_it_is_disposed()
    {
        var mark = Guid.NewGuid().ToString("n");
        var jail = Start("touch", "1", mark);
        (await jail.ReadLineAsync(TestContext.Current.CancellationToken)).Should().Be("touched");
        ProcessTable.With(mark).Should().NotBeEmpty();
        await jail.DisposeAsync();

        ProcessTable.With(mark).Should().BeEmpty();
        (await jail.WaitAsync(TestContext.Current.CancellationToken)).Limit.Should().BeNull();
    }

    [Fact]
    public void A_job_without_a_program_is_not_the_programs_fault()
    {
        var job = ProbeJob.For("echo") with { Command = ["/usr/bin/no-such-program"] };
        var start = () => Sandbox().Start(job);

        start.Should().Throw<SandboxException>().WithMessage("* does not start: there is no program /usr/bin/no-such-program; a job names it by its full path*");
    }
}
