using System.Threading.Channels;
using Checker.Cli.Reports;
using Checker.Cli.Updating;
using Checker.Course;
using Checker.Course.Results;
using Checker.Grading;

namespace Checker.Cli.Watching;

/// <summary>Grades what is saved as soon as it is saved, until the learner quits. One loop takes what happens one by one; a save ends the run of the save before.</summary>
internal sealed class WatchSession(Screen screen, Workplace workplace, Action verdictKnown) : IDisposable
{
    /// <summary>Editors write in several steps, and tell of each.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(20);

    private readonly ReadyGrader _grader = new(workplace.Root, Limits.Default);
    private readonly Channel<Happening> _happenings = Channel.CreateUnbounded<Happening>();
    private readonly Dictionary<ExerciseId, string> _judged = [];
    private Exercise _atHand = workplace.Progress.Next ?? workplace.Curriculum.Exercises.First();
    private CancellationTokenSource _running = new();
    private Task _grading = Task.CompletedTask;

    public void Tell(Happening happening) => _happenings.Writer.TryWrite(happening);

    public async Task RunAsync(CancellationToken cancel)
    {
        screen.Progress($"[grey]preparing packages and libraries ...[/]");
        using (await Turn.WaitAsync(workplace.Root, screen, cancel))
        {
            await _grader.PrepareAsync(cancel);
            _grader.Expect(_atHand);
        }

        screen.Line($"Watching   exercises/, starting with [bold]{_atHand.Id}[/]");
        screen.Line($"           edit {_atHand.Folder}/{_atHand.Starters[0]} and save it");
        WriteKeys();
        await foreach (var happening in _happenings.Reader.ReadAllAsync(cancel))
        {
            if (happening is Happening.Typed { Key: 'q' or 'Q' })
                break;
            await TakeCareAsync(happening, cancel);
        }

        await StopAsync();
    }

    public void Dispose()
    {
        _running.Dispose();
        _grader.Dispose();
    }

    private Task TakeCareAsync(Happening happening, CancellationToken cancel)
    {
        switch (happening)
        {
            case Happening.Saved saved:
                return BeginAsync(saved.Exercise, cancel);
            case Happening.Judged judged:
                Show(judged.Exercise, judged.Attempt);
                return Task.CompletedTask;
            case Happening.Refused refused:
                screen.Error(refused.Reason);
                return Task.CompletedTask;
            case Happening.Typed typed:
                return AnswerAsync(char.ToLowerInvariant(typed.Key));
            default:
                throw new ArgumentOutOfRangeException(nameof(happening), happening, "Nobody takes care of this.");
        }
    }

    private async Task BeginAsync(Exercise exercise, CancellationToken cancel)
    {
        await StopAsync();
        _running = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        _grading = GradeAsync(exercise, _running.Token);
    }

    /// <summary>Ends what runs, and waits for its end: a worker at a time.</summary>
    private async Task StopAsync()
    {
        await _running.CancelAsync();
        await _grading;
        _running.Dispose();
        _running = new();
    }

    /// <summary>Never throws: what comes of it is something that happens.</summary>
    private async Task GradeAsync(Exercise exercise, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(Settling, cancel);
            var saved = $"{exercise.AnswerId(workplace.Root)} {exercise.TestsId(workplace.Root)}";
            if (_judged.GetValueOrDefault(exercise.Id) == saved)
                return;
            if (ReasonAgainst(exercise) is { } reason)
            {
                _judged.Remove(exercise.Id);
                Tell(new Happening.Refused(reason));
                return;
            }

            using var turn = await Turn.WaitAsync(workplace.Root, screen, cancel);
            var attempt = await Task.Run(() => _grader.GradeAsync(exercise, cancel), cancel);
            _judged[exercise.Id] = saved;
            Tell(new Happening.Judged(exercise, attempt));
        }
        catch (OperationCanceledException)
        {
            // Saved again, or over.
        }
        catch (Exception refusal) when (refusal is GradingException or UpdateException or IOException or UnauthorizedAccessException)
        {
            Tell(new Happening.Refused(refusal.Message));
        }
    }

    /// <summary>Why there is nothing to grade; null where there is.</summary>
    private string? ReasonAgainst(Exercise exercise)
    {
        var file = Answer.Own(exercise).File;
        if (!File.Exists(Path.Combine(workplace.Root, file)))
            return $"{file} is gone; save it again, or bring the starter back: ./check reset {exercise.Id}";
        return workplace.IsUntouched(exercise) ? $"{file} is as it was given; edit it, and its verdict follows" : null;
    }

    private void Show(Exercise exercise, Attempt attempt)
    {
        _atHand = exercise;
        var graded = new Graded(exercise, workplace.Record(exercise, attempt), IsNew: true);
        verdictKnown();
        screen.Clear();
        VerdictReport.Write(screen, workplace.Root, graded);
        WelcomeReport.Comment(screen, graded);
        if (graded.IsPassed)
        {
            screen.Line();
            ProgressReport.WriteNext(screen, workplace.Progress);
        }

        screen.Line();
        WriteKeys();
        screen.Document(VerdictDocument.Of(graded));
    }

    private void WriteKeys() => screen.Line($"[grey]h hint   e explain   n next   l list   r reset   q quit[/]");

    /// <summary>A key is a command, typed for the exercise at hand.</summary>
    private async Task AnswerAsync(char key)
    {
        string[]? words = key switch
        {
            'h' => ["hint", $"{_atHand.Id}"],
            'e' => ["explain", $"{_atHand.Id}"],
            'n' => ["next"],
            'l' => ["list"],
            'r' => ["reset", $"{_atHand.Id}"],
            _ => null,
        };
        if (words is null)
            return;
        // Explaining builds in the folder where we grade.
        if (key == 'e')
            await _grading;
        screen.Clear();
        await CheckApp.RunAsync(words, screen, workplace.Root);
        screen.Line();
        WriteKeys();
    }
}
