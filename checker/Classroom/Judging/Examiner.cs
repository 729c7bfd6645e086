using System.Text.Json;
using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Judging;

/// <summary>Has a submission's program answer, and compares with what the solution answers. The submission's process never learns what is expected.</summary>
internal static class Examiner
{
    /// <exception cref="SandboxException">The sandbox, or the solution's program, does not work.</exception>
    public static async Task<Examination> ExamineAsync(Rubric rubric, JailedProgram program, ulong seed, CancellationToken cancel)
    {
        try
        {
            return await AskAsync(rubric, program, seed, cancel);
        }
        catch (JsonException)
        {
            return Examination.Ended(GradeVerdict.Crash, "it wrote something between its answers that is none");
        }
    }

    private static async Task<Examination> AskAsync(Rubric rubric, JailedProgram program, ulong seed, CancellationToken cancel)
    {
        if (await program.TrialsAsync(cancel) is not { } trials)
            return await EndedAsync(program, "it began to answer", cancel);
        if (!trials.SequenceEqual(rubric.Expected.Trials))
            return Examination.Ended(GradeVerdict.GateReview, $"its trials are {string.Join(", ", trials.Take(5))}, and not {string.Join(", ", rubric.Expected.Trials)}");

        var questions = trials.SelectMany(trial => Question.Of(trial, seed)).ToList();
        var expected = await rubric.Expected.AnswersAsync(questions, cancel);
        long allocated = 0;
        foreach (var (question, right) in questions.Zip(expected))
        {
            if (await program.AskAsync(question, cancel) is not { } answer)
                return await EndedAsync(program, $"it answered {question.Trial} with {right.Size:N0} items", cancel);
            if (!right.Agrees(answer))
                return Examination.Ended(GradeVerdict.Fail, $"{question.Trial} with seed {question.Seed} and {right.Size:N0} items has another answer than {answer.Shown}");
            allocated += answer.Allocated;
        }

        return new Examination(null, null, allocated - expected.Sum(answer => answer.Allocated), program.Peak - rubric.Expected.Peak);
    }

    private static async Task<Examination> EndedAsync(JailedProgram program, string when, CancellationToken cancel)
    {
        var end = await program.WaitAsync(cancel);
        return Examination.Ended(end.Limit ?? GradeVerdict.Crash, Endings.Sentence(end, when));
    }
}
