using System.Text;
using Checker.Classroom.Compiling;
using Checker.Classroom.Planning;
using Checker.Classroom.Sandboxes;
using Checker.Course;
using Checker.Grading;

namespace Checker.Classroom.Judging;

/// <summary>
/// Grades submissions: from a jail come answers and claims, and everything that decides stays in this process. Rubrics are made when they are first needed, and kept.
/// </summary>
/// <param name="references">How the solutions did when the manifest was planned, by exercise.</param>
/// <param name="limits">Null for those of a grade of record.</param>
internal sealed class Judge(
    Curriculum curriculum, Manifest manifest, IReadOnlyDictionary<ExerciseId, ReferenceRun> references, ISandbox sandbox, GradingLimits? limits = null) : IAsyncDisposable
{
    private readonly Jails _jails = new(sandbox, curriculum.Root, limits);
    private readonly Dictionary<ExerciseId, Task<Rubric>> _rubrics = [];
    private readonly List<Task<Rubric>> _retired = [];
    private readonly Lock _preparing = new();
    private CompileWorker? _compiler;

    /// <summary>Every program of a submission that this judge runs lies below it.</summary>
    public string AttemptsFolder => _jails.Folders.Home;

    private CompileWorker Compiler => _compiler ??= new CompileWorker(_jails);

    /// <exception cref="SandboxException">The sandbox does not work.</exception>
    public async Task<Grade> GradeAsync(PlannedSubmission planned, SubmittedWork work, CancellationToken cancel)
    {
        var exercises = new List<ExerciseGrade>();
        foreach (var assigned in manifest.Head.Assignment.Exercises)
            exercises.Add(await GradeAsync(assigned, work.Files.GetValueOrDefault(assigned.Id), planned.Seed, cancel));
        return new Grade(
            planned.Submission, manifest.Head.Assignment.Name, exercises.Sum(each => each.Points), exercises.Sum(each => each.MaxPoints), exercises,
            new Evidence(Grader.Tool, manifest.Head.Tests, planned.Sha256, planned.Seed, sandbox.Name));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var rubric in _rubrics.Values.Concat(_retired).Where(rubric => rubric.IsCompletedSuccessfully))
            await (await rubric).DisposeAsync();
        if (_compiler is not null)
            await _compiler.DisposeAsync();
        _jails.Dispose();
    }

    private async Task<ExerciseGrade> GradeAsync(AssignedExercise assigned, IReadOnlyDictionary<string, string>? files, ulong seed, CancellationToken cancel)
    {
        var none = new ExerciseGrade(assigned.Id, GradeVerdict.Fail, 0, assigned.Weight, null, [], [], []);
        if (files is null)
            return none with { Reason = "not handed in" };
        var rubric = await RubricOf(assigned.Id, cancel);
        if (files.All(file => rubric.StarterIds.GetValueOrDefault(file.Key) == GitBlob.IdOf(Encoding.UTF8.GetBytes(file.Value))))
            return none with { Reason = "not started: it is the starter as it was given" };

        var (compiled, ended) = await Compiler.CompileAsync(new CompileRequest(rubric.Given, Complete(rubric, files)), cancel);
        if (compiled is null || compiled.Errors.Count > 0)
            return none with { Verdict = GradeVerdict.CompileError, Reason = ended ?? string.Join('\n', compiled!.Errors.Take(10)) };
        var graded = await RunAsync(none, rubric, compiled, seed, cancel);
        var findings = rubric.Policy.Findings(compiled.Facts!, files);
        // What a person has to look at keeps its points until then, and never counts as passed by itself.
        return findings.Count == 0 ? graded : graded with { Verdict = GradeVerdict.GateReview, Findings = findings, Reason = graded.Reason ?? "its code uses what the exercise does not need" };
    }

    private async Task<ExerciseGrade> RunAsync(ExerciseGrade none, Rubric rubric, Compiled compiled, ulong seed, CancellationToken cancel)
    {
        using var attempt = _jails.Folders.Take(compiled.Assembly!, compiled.Symbols!);
        await using var program = new JailedProgram(_jails.StartSubmission(attempt, seed, rubric.Reference));
        var examination = await Examiner.ExamineAsync(rubric, program, seed, cancel);
        if (examination.Verdict is { } verdict)
            return none with { Verdict = verdict, Reason = examination.Reason };

        var run = await program.TestAsync(cancel);
        var (claimed, reason) = Claims.Judge(run, rubric.Reference);
        var graded = none with
        {
            Verdict = claimed,
            Reason = reason,
            Points = Credit.PointsOf(rubric.Exercise, none.MaxPoints, rubric.Reference, run.Journal.Tests),
            Tests = run.Journal.Tests,
            Figures = run.Journal.Figures,
        };
        return claimed == GradeVerdict.Pass && examination.Unaccounted is { } unaccounted ? graded with { Verdict = GradeVerdict.GateReview, Reason = unaccounted } : graded;
    }

    /// <summary>A file that was not handed in is the starter's.</summary>
    private Dictionary<string, string> Complete(Rubric rubric, IReadOnlyDictionary<string, string> files) => rubric.Exercise.Starters.ToDictionary(
        name => name,
        name => files.TryGetValue(name, out var text) ? text : File.ReadAllText(Path.Combine(curriculum.Root, rubric.Exercise.Folder, name)));

    private Task<Rubric> RubricOf(ExerciseId id, CancellationToken cancel)
    {
        lock (_preparing)
        {
            // One that failed is tried again: the machine may have been full. So is one whose solution somebody has killed.
            if (!_rubrics.TryGetValue(id, out var rubric) || rubric.IsFaulted || rubric.IsCanceled || rubric is { IsCompletedSuccessfully: true, Result.Expected.IsGone: true })
            {
                if (rubric is not null)
                    _retired.Add(rubric);
                var exercise = curriculum.Exercises.First(each => each.Id == id);
                _rubrics[id] = rubric = new Preparation(curriculum.Root, StartersLock.Read(curriculum.Root), _jails, Compiler).PrepareAsync(exercise, references[id], cancel);
            }

            return rubric;
        }
    }
}
