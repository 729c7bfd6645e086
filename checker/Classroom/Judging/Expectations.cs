using Checker.Classroom.Sandboxes;
using Checker.Course;
using Checker.Grading.Working;

namespace Checker.Classroom.Judging;

/// <summary>The solution's program, which stays up and answers for each submission's own inputs. It runs in the same sandbox, so that the kernel's counts compare.</summary>
internal sealed class Expectations(ExerciseId exercise, AttemptFolder folder, IReadOnlyList<string> trials, JailedProgram program) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>The kernel's count of the solution's process.</summary>
    public long? Peak => program.Peak;

    /// <summary>Names of the trials that there are.</summary>
    public IReadOnlyList<string> Trials => trials;

    /// <summary>Whether the solution's program has ended; then another one has to answer.</summary>
    public bool IsGone { get; private set; }

    /// <exception cref="SandboxException">The solution's program is gone: our fault or the machine's.</exception>
    public async Task<IReadOnlyList<ServedAnswer>> AnswersAsync(IEnumerable<Question> questions, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var answers = new List<ServedAnswer>();
            foreach (var question in questions)
            {
                var answer = await program.AskAsync(question, cancel);
                IsGone = answer is null;
                answers.Add(answer ?? throw SandboxException.ForStart($"the solution of {exercise}", "it ended while it answered"));
            }

            return answers;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        folder.Dispose();
        _turn.Dispose();
    }
}
