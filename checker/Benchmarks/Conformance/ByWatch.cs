using Checker.Benchmarks.Clones;
using Checker.Course;
using Checker.Grading;

namespace Checker.Benchmarks.Conformance;

/// <summary>The way of <c>./check watch</c>: compiled in this process, run by a worker that waits.</summary>
internal static class ByWatch
{
    /// <param name="pristine">Has every file as it was given.</param>
    /// <param name="clone">Is written over.</param>
    public static async Task<IReadOnlyList<Outcome>> RunAsync(Clone pristine, Clone clone, IReadOnlyList<Exercise> exercises, IReadOnlyList<Column> columns, CancellationToken cancel)
    {
        var progress = new Progress("./check watch");
        using var grader = new ReadyGrader(clone.Root, Limits.Default);
        await grader.PrepareAsync(cancel);
        var answers = exercises.SelectMany(exercise => columns.Where(column => column.Answers.ContainsKey(exercise)).Select(column => (exercise, column))).ToList();
        progress.Begin($"{answers.Count:N0} answers");
        var outcomes = new List<Outcome>();
        foreach (var (exercise, column) in answers)
        {
            clone.Save(exercise, column.TextOf(pristine, exercise));
            var attempt = await grader.GradeAsync(exercise, cancel);
            // Where nothing was run, the verdict stands for all tests.
            outcomes.AddRange(attempt.TestResults.Select(test => new Outcome(column.Answers[exercise], $"{exercise.Id}", test.Name, $"{test.Outcome}"))
                .DefaultIfEmpty(new Outcome(column.Answers[exercise], $"{exercise.Id}", "", $"{attempt.Verdict}: {attempt.Reason}")));
            progress.Report(outcomes.DistinctBy(outcome => outcome.Answer).Count(), answers.Count);
        }

        return outcomes;
    }
}
