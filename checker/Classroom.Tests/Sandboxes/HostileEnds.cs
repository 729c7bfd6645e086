using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Sandboxes;

/// <summary>How programs end that do not go on: by themselves, by a limit, or by nobody's fault that a student has.</summary>
public abstract class HostileEnds : HostileTest
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData("exit-zero", 0)]
    [InlineData("exit-three", 3)]
    [InlineData("fail-fast", 134)]
    [InlineData("throw-in-thread", 134)]
    [InlineData("stack-overflow", 134)]
    [InlineData("segfault", 134)]
    [InlineData("many-descriptors", 134)]
    public async Task A_program_that_ends_by_itself_keeps_its_exit_code(string word, int exitCode)
    {
        var (end, _) = await RunAsync(word);

        end.Limit.Should().BeNull();
        end.ExitCode.Should().Be(exitCode);
    }

    [Theory]
    [InlineData("sleep")]
    [InlineData("foreground-thread")]
    public async Task A_program_that_waits_for_ever_ends_at_the_wall_limit(string word)
    {
        var (end, _) = await RunAsync(ProbeJob.Limits with { Wall = Short }, word);

        end.Limit.Should().Be(GradeVerdict.LimitWall);
    }

    [Theory]
    [InlineData("spin")]
    [InlineData("ignore-cpu-limit")]
    public async Task An_endless_loop_ends_at_the_cpu_limit(string word)
    {
        var (end, _) = await RunAsync(ProbeJob.Limits with { Cpu = Short }, word);

        end.Limit.Should().Be(GradeVerdict.LimitCpu);
    }

    [Theory]
    [InlineData("managed-memory")]
    [InlineData("native-memory")]
    [InlineData("caught-memory")]
    public async Task Memory_without_end_ends_at_the_memory_limit(string word)
    {
        var (end, _) = await RunAsync(word);

        end.Limit.Should().Be(GradeVerdict.LimitMemory);
    }

    [Theory]
    [InlineData("endless-output")]
    [InlineData("endless-line")]
    [InlineData("endless-errors")]
    [InlineData("fill-disk")]
    public async Task Output_without_end_ends_at_the_output_limit(string word)
    {
        var (end, lines) = await RunAsync(word);

        end.Limit.Should().Be(GradeVerdict.LimitOutput);
        lines.Sum(line => line.Length).Should().BeLessThanOrEqualTo((int)ProbeJob.Limits.Output);
    }

    [Fact]
    public async Task Files_without_end_end_at_some_limit()
    {
        var (end, lines) = await RunAsync(ProbeJob.Limits with { Cpu = Short }, "many-files");

        end.Limit.Should().NotBeNull();
        lines.Should().BeEmpty();
    }

    [Theory]
    [InlineData("fork-bomb")]
    [InlineData("thread-bomb")]
    public async Task Processes_without_end_are_refused_and_gone_afterwards(string word)
    {
        var (end, _) = await RunAsync(ProbeJob.Limits with { Wall = Short * 2 }, word);

        // Without control groups nobody counts what is refused, and the runtime says of a thread what it says of memory.
        end.Limit.Should().BeOneOf(HasControlGroups ? [GradeVerdict.LimitPids] : [GradeVerdict.LimitPids, GradeVerdict.LimitWall, GradeVerdict.LimitMemory]);
    }

    [Fact]
    public async Task Programs_that_start_themselves_without_end_end_at_some_limit()
    {
        // Whether they are ever many at a time depends on how long each lives.
        var (end, _) = await RunAsync(ProbeJob.Limits with { Wall = Short * 5 }, "process-bomb");

        end.Limit.Should().BeOneOf([GradeVerdict.LimitPids, GradeVerdict.LimitWall, GradeVerdict.LimitMemory], "it ended with {0} and said {1}", end.ExitCode, end.Errors);
    }

    [Theory]
    [InlineData("daemon")]
    [InlineData("child-keeps-pipe")]
    public async Task What_a_program_leaves_behind_ends_with_it(string word)
    {
        var (end, _) = await RunAsync(word);

        end.Limit.Should().BeNull();
        end.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_kill_without_a_reason_is_not_the_programs_fault()
    {
        var run = () => RunAsync("kill-self");

        await run.Should().ThrowAsync<SandboxException>();
    }
}
