using System.Collections.Concurrent;
using Checker.Course;
using Checker.Course.Results;

namespace Checker.Grading.Audits;

/// <summary>
/// Proves the exercises sound by running them: each starter fails for its stated reason, each solution passes, each wrong
/// variant is caught by the test that it names, trials answer another process the same each time, and peers answer as the solution does.
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
        // One more than there are cores: a process that starts or ends leaves its core to another.
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(MostAtOnce, Environment.ProcessorCount + 1), CancellationToken = cancel };
        var attempts = new ConcurrentDictionary<Answer, Attempt>();
        await Parallel.ForEachAsync(exercises.SelectMany(AnswersTo), options, async (each, stop) =>
        {
            progress($"{each.Exercise.Id}: {each.Name}");
            attempts[each.Answer] = await _grader.GradeAsync(each.Exercise, each.Answer, seed: null, stop);
        });
        var defects = new IReadOnlyList<Defect>[exercises.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, exercises.Count), options, async (place, stop) =>
            defects[place] = await JudgeAsync(exercises[place], attempts, stop));
        return [.. defects.SelectMany(each => each)];
    }

    private static IEnumerable<(Exercise Exercise, Answer Answer, string Name)> AnswersTo(Exercise exercise) =>
    [
        (exercise, Answer.Starter(exercise), "starter"),
        (exercise, Answer.Solution(exercise), "solution"),
        .. exercise.Wrong.Select(variant => (exercise, Answer.Wrong(variant), Path.GetFileName(variant.File))),
    ];

    private async Task<IReadOnlyList<Defect>> JudgeAsync(Exercise exercise, ConcurrentDictionary<Answer, Attempt> attempts, CancellationToken cancel)
    {
        var (starter, solution) = (attempts[Answer.Starter(exercise)], attempts[Answer.Solution(exercise)]);
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
            defects.AddRange(await PeersAudit.CompareAsync(curriculum.Root, _grader, exercise, cancel));
        }

        defects.AddRange(exercise.Wrong.Select(variant => CaughtAudit.Wrong(variant, attempts[Answer.Wrong(variant)])));
        return [.. defects.OfType<Defect>()];
    }
}
