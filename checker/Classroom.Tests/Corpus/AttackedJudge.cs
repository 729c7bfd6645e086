using Checker.Classroom.Judging;
using Checker.Classroom.Planning;

namespace Checker.Classroom.Tests.Corpus;

/// <summary>The judge of one class of attacks. Before the first and after the last an honest submission is graded: both grades have to be the same.</summary>
public abstract class AttackedJudge(CorpusCourse course) : IAsyncLifetime
{
    private readonly Canary _canary = new();
    private Judge? _judge;
    private string? _before;
    private ExerciseGrade? _first;

    internal virtual GradingLimits Limits => GradingLimits.Default;

    protected abstract AttackKind Kind { get; }

    /// <summary>Whether code of the cases runs, or tries to.</summary>
    protected virtual bool IsHostile => true;

    public async ValueTask InitializeAsync()
    {
        if (IsHostile && !CorpusCourse.Sandbox.Protections.AreOfficial)
            return;
        _judge = await course.JudgeAsync(CorpusCourse.Sandbox, Limits, CancellationToken.None);
        _first = await GradeAsync(new Dictionary<string, string> { [CorpusCourse.File] = course.Honest });
        _first.Verdict.Should().Be(GradeVerdict.Pass, "an honest submission is graded before: {0}", _first.Reason);
        _before = Canary.HashOf(_canary.Folder, course.Root);
    }

    /// <summary>Grades one case, and finds what it left behind.</summary>
    internal async Task<ExerciseGrade> GradeAsync(string name)
    {
        if (IsHostile)
            CorpusCourse.RequireSandbox();
        var attack = Attack.Read(Kind, name, (CorpusCourse.File, course.Honest), new Dictionary<string, string>
        {
            ["MARKER"] = _canary.Marker,
            ["CANARY"] = _canary.Folder,
            ["COURSE"] = course.Root,
            ["JUDGE"] = Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture),
        });
        var running = OperatingSystem.IsLinux() ? JailedProcesses.Seeing(_judge!.AttemptsFolder) : [];

        var grade = await GradeAsync(attack.Files);

        TestContext.Current.TestOutputHelper?.WriteLine($"{grade.Verdict} {grade.Points} {grade.Reason} {string.Join(" | ", grade.Findings)}");
        attack.Expected.Should().Contain(grade.Verdict, "of an attack that tries this: {0}; but: {1}", attack.Try, grade.Reason);
        $"{grade.Reason}".Should().NotContain("ESCAPED").And.NotContain(Canary.Secret);
        if (OperatingSystem.IsLinux())
            JailedProcesses.Seeing(_judge!.AttemptsFolder).Should().BeEquivalentTo(running, "nothing outlives an attempt");
        Canary.HashOf(_canary.Folder, course.Root).Should().Be(_before, "nothing outside is changed");
        return grade;
    }

    internal Task<ExerciseGrade> GradeTextAsync(string text) => GradeAsync(new Dictionary<string, string> { [CorpusCourse.File] = text });

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        try
        {
            if (_judge is null)
                return;
            var last = await GradeAsync(new Dictionary<string, string> { [CorpusCourse.File] = course.Honest });
            last.Should().BeEquivalentTo(_first, "the same honest submission is graded after all attacks");
            await _judge.DisposeAsync();
        }
        finally
        {
            _canary.Dispose();
        }
    }

    private async Task<ExerciseGrade> GradeAsync(IReadOnlyDictionary<string, string> files)
    {
        var folder = Directory.CreateTempSubdirectory("handed-in-").FullName;
        try
        {
            foreach (var (name, text) in files)
            {
                var path = Path.Combine(folder, Submission.Work, CorpusCourse.Exercise.ToString(), name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllTextAsync(path, text);
            }

            var work = SubmittedWork.Read(folder, CorpusCourse.Assignment);
            var planned = new PlannedSubmission(new Submission("mallory.1", "mallory", null, null, false, "zip", "01"), work.Sha256, work.Size, 5_000_017);
            return (await _judge!.GradeAsync(planned, work, CancellationToken.None)).Exercises[0];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
