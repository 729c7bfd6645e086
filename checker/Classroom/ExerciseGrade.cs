using Checker.Course;
using Checker.Course.Results;

namespace Checker.Classroom;

/// <summary>What became of one exercise of a submission.</summary>
/// <param name="Points">Integer points, of <paramref name="MaxPoints"/>, which is the exercise's weight.</param>
/// <param name="Reason">One sentence; null where the tests say it.</param>
/// <param name="Tests">In source order, as the jailed process claims.</param>
/// <param name="Figures">What was measured, as the jailed process claims, with the bounds that the solution's own run has.</param>
/// <param name="Findings">What the policy on code found, one a line: <c>RmsDelay.cs(12): calls File.ReadAllText</c>.</param>
public sealed record ExerciseGrade(
    ExerciseId Id, GradeVerdict Verdict, int Points, int MaxPoints, string? Reason,
    IReadOnlyList<TestResult> Tests, IReadOnlyList<Figure> Figures, IReadOnlyList<string> Findings)
{
    /// <summary>No points yet, and a verdict that earns none.</summary>
    internal static ExerciseGrade None(ExerciseId id, int weight) => new(id, GradeVerdict.Fail, 0, weight, null, [], [], []);
}
