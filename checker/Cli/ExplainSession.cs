using System.Runtime.InteropServices;
using Checker.Course;
using Checker.Course.Explanations;
using Checker.Course.Results;
using Checker.Grading;

namespace Checker.Cli;

/// <summary>Explains the versions of one exercise that are not known yet, and keeps each explanation as soon as there is one.</summary>
/// <param name="isForced">True to measure what is known, too.</param>
internal sealed class ExplainSession(Screen screen, Workplace workplace, Exercise exercise, bool isForced)
{
    private readonly ExplanationsFolder _folder = new(workplace.Root);
    private readonly Grader _grader = new(workplace.Root, Limits.Explaining);
    private readonly Standing _standing = workplace.Progress.Of(exercise.Id);
    private bool _isPrepared;
    private int _explained;

    private bool IsStarted => !_standing.IsUntouched;

    private string SolutionFile => Path.Combine(workplace.Root, Answer.Solution(exercise).File);

    public async Task<ExplainedExercise> RunAsync(CancellationToken cancel)
    {
        var (known, notices) = _folder.Load(exercise);
        foreach (var notice in notices)
            screen.Error(notice);
        using var turn = await Turn.WaitAsync(workplace.Root, screen, cancel);

        // The learner's own comes first: where it does not build, that is all there is to say.
        if (!IsStarted)
            known = Keep(known with { Yours = null });
        else if (!IsKnown(known.Yours, exercise.AnswerId(workplace.Root)))
        {
            var own = await ExplainAsync("yours", Answer.Own(exercise), cancel);
            if (!own.Builds)
                return Result(known with { Yours = null }, own.Version.Reason);
            known = Keep(known with { Yours = own.Version });
        }

        if (!IsKnown(known.Starter, workplace.GivenBlob(exercise)))
            known = Keep(known with { Starter = await StarterAsync(cancel) });
        if (!File.Exists(SolutionFile))
            known = known with { Solution = null };
        else if (!IsKnown(known.Solution, GitBlob.IdOf(SolutionFile)))
            known = Keep(known with { Solution = (await ExplainAsync("the solution", Answer.Solution(exercise), cancel)).Version });
        return Result(known, errors: null);
    }

    private async Task<ExplainedVersion> StarterAsync(CancellationToken cancel)
    {
        if (!IsStarted)
            return (await ExplainAsync("the starter", Answer.Starter(exercise), cancel)).Version;
        try
        {
            var given = await GivenStarter.FileAsync(workplace, exercise, cancel);
            return (await ExplainAsync("the starter", Answer.Given(given), cancel)).Version;
        }
        catch (UsageException missing)
        {
            return new ExplainedVersion(
                workplace.GivenBlob(exercise), exercise.TestsId(workplace.Root), Grader.Tool, RuntimeInformation.FrameworkDescription, DateTimeOffset.UtcNow, missing.Message, []);
        }
    }

    private async Task<Explained> ExplainAsync(string who, Answer answer, CancellationToken cancel)
    {
        if (!_isPrepared)
        {
            screen.Progress($"[grey]preparing packages and libraries ...[/]");
            await _grader.PrepareAsync(cancel);
            _isPrepared = true;
        }

        screen.Progress($"[grey]explaining {who} ({++_explained} of at most {Versions}): {exercise.Id} ...[/]");
        return await _grader.ExplainAsync(exercise, answer, cancel);
    }

    private int Versions => 1 + (IsStarted ? 1 : 0) + (File.Exists(SolutionFile) ? 1 : 0);

    private bool IsKnown(ExplainedVersion? version, string answer) =>
        !isForced && version?.Explains(answer, exercise.TestsId(workplace.Root), Grader.Tool, RuntimeInformation.FrameworkDescription) == true;

    private ExerciseExplanation Keep(ExerciseExplanation explanation)
    {
        _folder.Save(explanation);
        return explanation;
    }

    private ExplainedExercise Result(ExerciseExplanation known, string? errors)
    {
        var isLocked = !_standing.Result.HasPassed && !_standing.Result.SolutionRevealed;
        return new(exercise, isLocked ? known.WithoutLinesOfTheSolution() : known, IsStarted, errors, isLocked);
    }
}
