using Checker.Course;
using Checker.Course.Results;

namespace Checker.Grading.Audits;

/// <summary>
/// Proves the exercises sound by running them: each starter fails for its stated reason, each solution passes, each wrong
/// variant is caught by the test that it names, and trials answer another process the same each time.
/// </summary>
/// <param name="isUpdate">Writes <c>figures.json</c> anew instead of comparing with it.</param>
/// <param name="progress">Gets a line before each piece of work, from any thread.</param>
public sealed class CourseAudit(Curriculum curriculum, bool isUpdate, Action<string> progress)
{
    /// <summary>Each is a build and a process of up to a gigabyte.</summary>
    private const int MostAtOnce = 4;

    private readonly Grader _grader = new(curriculum.Root, Limits.Default);

    /// <summary>Restores packages and builds what all exercises share; comes first.</summary>
    /// <exception cref="GradingException">The projects do not build at all.</exception>
    public Task PrepareAsync(CancellationToken cancel) => _grader.PrepareAsync(cancel);

    /// <summary>Every defect of the exercises named, in their order.</summary>
    public async Task<IReadOnlyList<Defect>> RunAsync(IReadOnlyList<Exercise> exercises, CancellationToken cancel)
    {
        var defects = new IReadOnlyList<Defect>[exercises.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(MostAtOnce, Environment.ProcessorCount), CancellationToken = cancel };
        await Parallel.ForEachAsync(Enumerable.Range(0, exercises.Count), options, async (place, stop) =>
            defects[place] = await AuditAsync(exercises[place], stop));
        return [.. defects.SelectMany(each => each)];
    }

    private async Task<IReadOnlyList<Defect>> AuditAsync(Exercise exercise, CancellationToken cancel)
    {
        progress($"{exercise.Id}: starter");
        var starter = await _grader.GradeAsync(exercise, Answer.Starter(exercise), seed: null, cancel);
        progress($"{exercise.Id}: solution");
        var solution = await _grader.GradeAsync(exercise, Answer.Solution(exercise), seed: null, cancel);
        var defects = new List<Defect?>
        {
            CaughtAudit.Starter(exercise, starter),
            PassedAudit.Solution(exercise, solution),
        };
        if (solution.Verdict == Verdict.Passed)
        {
            defects.Add(FiguresAudit.Compare(curriculum.Root, exercise, starter, solution, isUpdate));
            progress($"{exercise.Id}: answers in another process");
            defects.Add(await AnswersAudit.CompareAsync(curriculum.Root, exercise, cancel));
        }

        foreach (var variant in exercise.Wrong)
        {
            progress($"{exercise.Id}: {Path.GetFileName(variant.File)}");
            defects.Add(CaughtAudit.Wrong(variant, await _grader.GradeAsync(exercise, Answer.Wrong(variant), seed: null, cancel)));
        }

        return [.. defects.OfType<Defect>()];
    }
}
