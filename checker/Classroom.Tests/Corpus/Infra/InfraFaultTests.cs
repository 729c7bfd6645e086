using Checker.Classroom.Committing;
using Checker.Classroom.Judging;
using Checker.Classroom.Planning;
using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>What goes wrong and is no student's fault: there is the right grade or none, and never another one.</summary>
public sealed class InfraFaultTests(PlannedClass planned, CorpusCourse course) : IClassFixture<PlannedClass>, IDisposable
{
    /// <summary>So many lines come before the tests' fifth: the names of the trials, an answer to each question, and those of the tests themselves.</summary>
    private const int AmongTests = 1 + 14 + 5;

    private readonly ISandbox _sandbox = CorpusCourse.Sandbox;
    private readonly Grading _grading = planned.Copy();

    public void Dispose() => _grading.Dispose();

    [Fact]
    public async Task Without_a_fault_everybody_passes() =>
        Graded(await _grading.RunAsync(_sandbox), committed: 2);

    [Theory]
    [InlineData(StartedProgram.Compiler)]
    [InlineData(StartedProgram.Solution)]
    [InlineData(StartedProgram.Submission)]
    public async Task A_sandbox_that_never_starts_is_told_and_nobody_has_a_grade(string word)
    {
        var run = () => _grading.RunAsync(new BrokenSandbox(_sandbox, (started, _) => started == word));

        (await run.Should().ThrowAsync<SandboxException>()).WithMessage($"{_sandbox.Name} does not start: no room for another jail. ./check class doctor says what is missing");
        _grading.Grades.Should().BeEmpty();
    }

    [Theory]
    [InlineData(StartedProgram.Compiler)]
    [InlineData(StartedProgram.Solution)]
    [InlineData(StartedProgram.Submission)]
    public async Task A_sandbox_that_does_not_start_once_is_tried_again(string word) =>
        Graded(await _grading.RunAsync(new BrokenSandbox(_sandbox, (started, before) => started == word && before == 0)), committed: 2);

    [Fact]
    public async Task A_fault_that_meets_one_submission_only_leaves_it_without_a_grade()
    {
        var report = await _grading.RunAsync(new BrokenSandbox(_sandbox, (started, before) => started == StartedProgram.Submission && before > 0));

        report.Committed.Should().Be(1);
        report.Infra.Should().ContainSingle();
        _grading.Grades.Should().ContainSingle().Which.Exercises[0].Verdict.Should().Be(GradeVerdict.Pass);
        File.ReadAllText(_grading.Journal).Should().Contain("\"event\":\"infra\"");
    }

    [Theory]
    [InlineData(StartedProgram.Compiler, 1)]
    [InlineData(StartedProgram.Solution, 0)]
    [InlineData(StartedProgram.Solution, 3)]
    [InlineData(StartedProgram.Submission, 0)]
    [InlineData(StartedProgram.Submission, 3)]
    [InlineData(StartedProgram.Submission, AmongTests)]
    public async Task A_program_that_somebody_kills_is_run_again(string word, int lines) =>
        Graded(await _grading.RunAsync(new KillingSandbox(_sandbox, (started, before) => started == word && before == 0 ? lines : null)), committed: 2);

    [Theory]
    [InlineData(StartedProgram.Compiler, 1)]
    [InlineData(StartedProgram.Solution, 0)]
    [InlineData(StartedProgram.Solution, 3)]
    [InlineData(StartedProgram.Submission, 3)]
    [InlineData(StartedProgram.Submission, AmongTests)]
    public async Task Where_every_program_is_killed_nobody_has_a_grade(string word, int lines)
    {
        var run = () => _grading.RunAsync(new KillingSandbox(_sandbox, (started, _) => started == word ? lines : null));

        await run.Should().ThrowAsync<SandboxException>();
        _grading.Grades.Should().BeEmpty();
    }

    [Fact]
    public async Task A_machine_that_is_too_busy_to_compile_is_told_and_no_submission_pays_for_it()
    {
        var judge = () => course.JudgeAsync(new StarvingSandbox(_sandbox), GradingLimits.Default with { Compilation = TimeSpan.FromMilliseconds(1) }, TestContext.Current.CancellationToken);

        await judge.Should().ThrowAsync<SandboxException>().WithMessage("the compile worker had hardly any processor time in * seconds. Run fewer at a time, or when less else runs on this machine");
    }

    [Fact]
    public async Task Work_that_was_changed_after_the_plan_has_no_grade()
    {
        File.AppendAllText(_grading.WorkOf("bob.1"), "// later\n");

        var report = await _grading.RunAsync(_sandbox);

        report.Infra.Should().Equal("bob.1");
        _grading.Grades.Select(grade => grade.Submission.Id).Should().Equal("ada.1");
    }

    [Fact]
    public async Task Work_that_is_gone_has_no_grade()
    {
        File.Delete(_grading.WorkOf("bob.1"));

        (await _grading.RunAsync(_sandbox)).Infra.Should().Equal("bob.1");
    }

    [Fact]
    public async Task A_manifest_that_was_edited_has_grades_of_its_own()
    {
        var before = ManifestFile.Read(_grading.ManifestPath).Id;
        await _grading.RunAsync(_sandbox);
        File.WriteAllText(_grading.ManifestPath, File.ReadAllText(_grading.ManifestPath).Replace("\"isLate\":false", "\"isLate\":true", StringComparison.Ordinal));

        (await _grading.RunAsync(_sandbox)).Before.Should().Be(0);

        ManifestFile.Read(_grading.ManifestPath).Id.Should().NotBe(before);
        _grading.Grades.Should().HaveCount(4);
    }

    [Fact]
    public async Task A_reference_that_was_edited_is_refused()
    {
        var reference = ReferenceFile.PathFor(_grading.ManifestPath);
        File.WriteAllText(reference, File.ReadAllText(reference).Replace("\"bound\": 0", "\"bound\": 999999", StringComparison.Ordinal));

        await _grading.Invoking(each => each.RunAsync(_sandbox)).Should().ThrowAsync<ClassroomException>()
            .WithMessage($"{reference}: it is not the file that attacks.jsonl was planned with: plan again");
        _grading.Grades.Should().BeEmpty();
    }

    [Fact]
    public async Task A_solution_that_was_edited_after_the_plan_is_refused()
    {
        var head = File.ReadAllText(_grading.ManifestPath);
        var tests = ManifestFile.Read(_grading.ManifestPath).Head.Tests;
        File.WriteAllText(_grading.ManifestPath, head.Replace(tests, new string('0', 64), StringComparison.Ordinal));

        await _grading.Invoking(each => each.RunAsync(_sandbox)).Should().ThrowAsync<ClassroomException>()
            .WithMessage("* was planned with other tests, starters or solutions than this checkout has: *");
    }

    [Fact]
    public async Task A_submission_that_cannot_be_read_is_told_when_it_is_planned()
    {
        File.Delete(_grading.ManifestPath);
        File.WriteAllText(Path.Combine(_grading.Submissions, "bob.1", Submission.FileName), "{\"id\":");

        await _grading.Invoking(each => each.PlanAsync(_sandbox)).Should().ThrowAsync<ClassroomException>().WithMessage("*submission.json:1: cannot be read: *");
    }

    [Fact]
    public async Task Work_that_nobody_may_read_has_no_grade_and_the_others_have()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "root, and Windows, read what this test takes the permission from");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_grading.WorkOf("bob.1"), UnixFileMode.None);

        (await _grading.RunAsync(_sandbox)).Infra.Should().Equal("bob.1");
    }

    [Fact]
    public async Task Two_graders_at_a_time_commit_each_grade_once()
    {
        var reports = await Task.WhenAll(_grading.RunAsync(_sandbox), _grading.RunAsync(_sandbox));

        reports.Sum(report => report.Committed).Should().Be(2);
        _grading.Grades.Should().HaveCount(2).And.OnlyContain(grade => grade.Exercises[0].Verdict == GradeVerdict.Pass);
    }

    [Fact]
    public async Task A_grader_that_was_killed_while_it_wrote_is_followed_by_one_that_grades()
    {
        Directory.CreateDirectory(_grading.GradesPath);
        File.WriteAllText(Path.Combine(_grading.GradesPath, ".ada.1.0123.part"), "{\"submission\":{");
        _grading.Folder().Note(JournalNote.Now("started", "ada.1", "0123456789ab"));

        Graded(await _grading.RunAsync(_sandbox), committed: 2);
    }

    [Fact]
    public async Task What_is_graded_already_is_left_alone()
    {
        await _grading.RunAsync(_sandbox);

        (await _grading.RunAsync(new BrokenSandbox(_sandbox, (_, _) => true))).Should().BeEquivalentTo(new ShardReport(2, 0, 0, []));
    }

    private void Graded(ShardReport report, int committed)
    {
        report.Infra.Should().BeEmpty();
        report.Committed.Should().Be(committed);
        _grading.Grades.Should().HaveCount(committed).And.OnlyContain(grade => grade.Score == 10 && grade.Exercises[0].Verdict == GradeVerdict.Pass);
    }
}
