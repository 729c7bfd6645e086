using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Sandboxes;

/// <summary>Only what harms no machine: nothing here is held back.</summary>
public sealed class UnprotectedSandboxTests
{
    private static readonly UnprotectedSandbox Sandbox = new();

    [Fact]
    public async Task Ends_a_program_that_sleeps_for_ever() =>
        (await Sandbox.RunAsync(ProbeJob.For(ProbeJob.Limits with { Wall = TimeSpan.FromSeconds(1) }, "sleep"))).End.Limit.Should().Be(GradeVerdict.LimitWall);

    [Theory]
    [InlineData("endless-output")]
    [InlineData("endless-errors")]
    public async Task Ends_a_program_that_writes_for_ever(string word) =>
        (await Sandbox.RunAsync(ProbeJob.For(word))).End.Limit.Should().Be(GradeVerdict.LimitOutput);

    [Fact]
    public async Task Keeps_an_exit_code() => (await Sandbox.RunAsync(ProbeJob.For("exit-three"))).End.ExitCode.Should().Be(3);

    [Fact]
    public async Task Reads_what_a_program_answers() => (await Sandbox.RunAsync(ProbeJob.For("work"))).Lines.Should().Equal("1998006 4");
}
