using Checker.Course;
using Checker.Course.Results;

namespace Checker.Classroom.Judging;

/// <summary>How the solution of an exercise did in the same sandbox: which tests there are, what each of them measures, and the bounds.</summary>
public sealed record ReferenceRun(ExerciseId Id, IReadOnlyList<TestResult> Tests, IReadOnlyList<Figure> Figures)
{
    /// <summary>What a submission may have for each of its runs, in seconds of processor time; null where nothing counts those of the solution. Every shard and every later run has the same.</summary>
    public int? Seconds { get; init; }

    private static readonly HashSet<string> Lasting = ["retention", "release", "finalization"];

    /// <summary>The link of the chain that a test belongs to.</summary>
    public Link LinkOf(string test) => Figures.Where(figure => figure.Test == test).ToList() switch
    {
        [] => Link.Correct,
        var figures when figures.TrueForAll(figure => Lasting.Contains(figure.Quantity)) => Link.Retention,
        _ => Link.Allocation,
    };
}
