using Checker.Course;
using Checker.Course.Results;
using Checker.Grading;

namespace Checker.Cli;

/// <summary>Grades exercises of the learner's, one after the other, and keeps each result as soon as it is known.</summary>
internal sealed class GradingSession(Screen screen, Workplace workplace)
{
    /// <summary>Grades those whose verdict is not known, or all when forced. Untouched ones are not started, and stay so.</summary>
    public async Task<IReadOnlyList<Graded>> GradeAsync(IReadOnlyList<Standing> standings, bool isForced, CancellationToken cancel)
    {
        var touched = standings.Where(standing => !standing.IsUntouched).ToList();
        using var turn = await Turn.WaitAsync(workplace.Root, screen, cancel);
        var grader = new Grader(workplace.Root, Limits.Default);
        await PrepareAsync(grader, cancel);
        var graded = new List<Graded>();
        foreach (var standing in touched)
        {
            if (isForced || !IsKnown(standing))
            {
                screen.Progress($"[grey]grading {graded.Count + 1} of {touched.Count}: {standing.Exercise.Id} ...[/]");
                graded.Add(await GradeAsync(grader, standing.Exercise, cancel));
            }
            else
            {
                graded.Add(new Graded(standing.Exercise, standing.Result, IsNew: false));
            }
        }

        return graded;
    }

    private async Task<Graded> GradeAsync(Grader grader, Exercise exercise, CancellationToken cancel)
    {
        var attempt = await grader.GradeAsync(exercise, Answer.Own(exercise), seed: null, cancel);
        return new Graded(exercise, workplace.Record(exercise, attempt), IsNew: true);
    }

    /// <summary>Also when nothing is touched: the first run fetches the packages, so that the learner can work offline from then on.</summary>
    private async Task PrepareAsync(Grader grader, CancellationToken cancel)
    {
        screen.Progress($"[grey]preparing packages and libraries ...[/]");
        await grader.PrepareAsync(cancel);
    }

    /// <summary>The same file under the same tests by the same tool passes or fails again; other verdicts may have been an accident.</summary>
    private bool IsKnown(Standing standing) =>
        standing.Result.Latest is { Verdict: Verdict.Passed or Verdict.Failed or Verdict.DoesNotBuild } latest
        && !standing.IsStale
        && latest.Tests == standing.Exercise.TestsId(workplace.Root)
        && latest.Tool == Grader.Tool;
}
