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
        if (files is null)
            return ExerciseGrade.None(assigned.Id, assigned.Weight) with { Reason = "not handed in" };
        return await new ExerciseJudge(_jails, Compiler, await RubricOf(assigned.Id, cancel)).GradeAsync(files, assigned.Weight, seed, cancel);
    }

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
