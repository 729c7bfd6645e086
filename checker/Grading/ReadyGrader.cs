using Checker.Course;
using Checker.Course.Results;
using Checker.Grading.Working;

namespace Checker.Grading;

/// <summary>
/// Grades what a learner saves, again and again: the compiler stays warm, and the worker that comes next has been started before. The verdict is
/// that of a <see cref="Grader"/>.
/// </summary>
public sealed class ReadyGrader(string root, Limits limits) : IDisposable
{
    private readonly Grader _grader = new(root, limits);
    private WaitingWorker? _waiting;

    /// <inheritdoc cref="Grader.PrepareAsync"/>
    public Task PrepareAsync(CancellationToken cancel) => _grader.PrepareAsync(cancel);

    /// <summary>Compiles the exercise once, and starts the worker that its next grading needs.</summary>
    public void Expect(Exercise exercise)
    {
        _grader.Build(exercise, Answer.Own(exercise), CancellationToken.None);
        Await(exercise);
    }

    /// <summary>Grades the learner's own file. The next worker is started as soon as this one is done.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled, and nothing of it runs any more.</exception>
    public async Task<Attempt> GradeAsync(Exercise exercise, CancellationToken cancel)
    {
        Await(exercise);
        try
        {
            return await _grader.GradeAsync(exercise, Answer.Own(exercise), _ => RunAsync(cancel), cancel);
        }
        finally
        {
            Await(exercise);
        }
    }

    public void Dispose() => _waiting?.Dispose();

    private async Task<WorkerRun> RunAsync(CancellationToken cancel)
    {
        using var worker = _waiting!;
        _waiting = null;
        return await worker.RunAsync(limits, cancel);
    }

    /// <summary>A worker that waits already goes on to.</summary>
    private void Await(Exercise exercise)
    {
        var assembly = _grader.PrepareFolder(exercise, Answer.Own(exercise));
        if (_waiting is { HasEnded: false } waiting && waiting.Assembly == assembly)
            return;
        _waiting?.Dispose();
        _waiting = WaitingWorker.Start(assembly, limits);
    }
}
