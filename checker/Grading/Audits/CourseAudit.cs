using System.Collections.Concurrent;
using Checker.Course;
using Checker.Course.Results;

namespace Checker.Grading.Audits;

/// <summary>
/// Proves the exercises sound by running them: each starter fails for its stated reason, each solution passes, each wrong
/// variant is caught by the test that it names, trials answer another process the same each time, and peers answer as the solution does.
/// </summary>
/// <param name="isUpdate">Writes <c>figures.json</c> anew instead of comparing with it.</param>
/// <param name="draws">How often each answer is run, with other unseen seeds each time, until one run shows a defect.</param>
/// <param name="progress">Gets a line before each piece of work, from any thread.</param>
public sealed class CourseAudit(Curriculum curriculum, bool isUpdate, int draws, Action<string> progress)
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
        var runs = new ConcurrentDictionary<Answer, Audited>();
        await Parallel.ForEachAsync(exercises.SelectMany(AnswersTo), options, async (each, stop) => runs[each.Answer] = await RunAsync(each, stop));
        var defects = new IReadOnlyList<Defect>[exercises.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, exercises.Count), options, async (place, stop) =>
            defects[place] = await JudgeAsync(exercises[place], runs, stop));
        return [.. defects.SelectMany(each => each)];
    }

    private static IEnumerable<AuditedAnswer> AnswersTo(Exercise exercise) =>
    [
        new(exercise, Answer.Starter(exercise), "starter", attempt => CaughtAudit.Starter(exercise, attempt)),
        new(exercise, Answer.Solution(exercise), "solution", attempt => PassedAudit.Solution(exercise, attempt)),
        .. exercise.Wrong.Select(variant => new AuditedAnswer(
            exercise, Answer.Wrong(variant), Path.GetFileName(variant.File), attempt => CaughtAudit.Wrong(variant, attempt))),
    ];

    private async Task<Audited> RunAsync(AuditedAnswer answer, CancellationToken cancel)
    {
        for (var draw = 1; ; draw++)
        {
            progress($"{answer.Exercise.Id}: {answer.Name}{(draws > 1 ? $", draw {draw} of {draws}" : "")}");
            var attempt = await _grader.GradeAsync(answer.Exercise, answer.Answer, seed: null, cancel);
            var defect = answer.Audit(attempt);
            if (defect is not null || draw == draws)
                return new Audited(attempt, defect);
        }
    }

    private async Task<IReadOnlyList<Defect>> JudgeAsync(Exercise exercise, ConcurrentDictionary<Answer, Audited> runs, CancellationToken cancel)
    {
        var (starter, solution) = (runs[Answer.Starter(exercise)].Attempt, runs[Answer.Solution(exercise)].Attempt);
        var defects = new List<Defect?> { runs[Answer.Starter(exercise)].Defect, runs[Answer.Solution(exercise)].Defect };
        if (solution.Verdict == Verdict.Passed)
        {
            defects.Add(FiguresAudit.Compare(curriculum.Root, exercise, starter, solution, isUpdate));
            progress($"{exercise.Id}: answers in another process");
            defects.Add(await AnswersAudit.CompareAsync(curriculum.Root, exercise, cancel));
            defects.AddRange(await PeersAudit.CompareAsync(curriculum.Root, _grader, exercise, cancel));
        }

        defects.AddRange(exercise.Wrong.Select(variant => runs[Answer.Wrong(variant)].Defect));
        return [.. defects.OfType<Defect>()];
    }

    /// <param name="Audit">What an attempt of it shows; null when that is what must be.</param>
    private sealed record AuditedAnswer(Exercise Exercise, Answer Answer, string Name, Func<Attempt, Defect?> Audit);

    private readonly record struct Audited(Attempt Attempt, Defect? Defect);
}
