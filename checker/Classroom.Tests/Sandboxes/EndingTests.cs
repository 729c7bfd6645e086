using Checker.Classroom.Sandboxes;
using Checker.Classroom.Sandboxes.Running;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class EndingTests
{
    private static readonly Ending Plain = new("bubblewrap", null, 0, "", TimeSpan.Zero, JailLimits.Default, false, false, false);

    [Fact]
    public void Of_a_program_that_ends_well_is_no_limit() => Plain.FindLimit().Should().BeNull();

    [Fact]
    public void Of_a_crash_is_no_limit() => (Plain with { ExitCode = 134, Errors = "Unhandled exception." }).FindLimit().Should().BeNull();

    [Fact]
    public void By_the_judge_is_what_the_judge_says() =>
        (Plain with { Reason = GradeVerdict.LimitOutput, ExitCode = 137 }).FindLimit().Should().Be(GradeVerdict.LimitOutput);

    [Fact]
    public void At_the_wall_after_refused_processes_is_for_the_processes() =>
        (Plain with { Reason = GradeVerdict.LimitWall, RefusedProcesses = true, ExitCode = 137 }).FindLimit().Should().Be(GradeVerdict.LimitPids);

    [Fact]
    public void By_the_kernel_for_its_own_memory_is_the_memory_limit() =>
        (Plain with { KilledForMemory = true, ExitCode = 137 }).FindLimit().Should().Be(GradeVerdict.LimitMemory);

    [Theory]
    [InlineData(152, 0)]
    [InlineData(137, 60)]
    public void After_all_of_its_cpu_time_is_the_cpu_limit(int exitCode, int seconds) =>
        (Plain with { ExitCode = exitCode, Elapsed = TimeSpan.FromSeconds(seconds) }).FindLimit().Should().Be(GradeVerdict.LimitCpu);

    [Theory]
    [InlineData("Out of memory.", GradeVerdict.LimitMemory)]
    [InlineData("Unhandled exception. System.OutOfMemoryException: ...", GradeVerdict.LimitMemory)]
    [InlineData("fork: Resource temporarily unavailable", GradeVerdict.LimitPids)]
    [InlineData("System.IO.IOException: No space left on device : '/tmp/x'", GradeVerdict.LimitOutput)]
    public void Is_read_from_the_runtimes_last_words(string errors, GradeVerdict expected) =>
        (Plain with { ExitCode = 134, Errors = errors }).FindLimit().Should().Be(expected);

    [Fact]
    public void For_want_of_memory_of_the_machine_is_nobodys_fault()
    {
        var find = (Plain with { KilledForMachine = true, ExitCode = 137 }).FindLimit;

        find.Should().Throw<SandboxException>().WithMessage("bubblewrap ended because this machine has no memory left. Run fewer at a time");
    }

    [Fact]
    public void By_somebody_elses_signal_is_nobodys_fault()
    {
        var find = (Plain with { ExitCode = 137 }).FindLimit;

        find.Should().Throw<SandboxException>()
            .WithMessage("bubblewrap was killed by neither a limit nor the judge. Look for who ends processes on this machine");
    }
}
