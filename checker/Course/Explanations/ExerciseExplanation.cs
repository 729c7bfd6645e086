namespace Checker.Course.Explanations;

/// <summary>
/// What is on disk of <c>./check explain</c> for one exercise: <c>.check/explanations/03-generators/1-rms-delay.json</c>. It stands beside the
/// result and not in it: a result is progress, which must never be lost; this can be measured anew at any time.
/// </summary>
/// <param name="Format">The version of this file's shape; see <see cref="CurrentFormat"/>.</param>
/// <param name="Starter">The starter as it was given; null before it was explained.</param>
/// <param name="Yours">The learner's file; null before they have begun.</param>
/// <param name="Solution">Null before it was explained, and in an assignment, which has none.</param>
public sealed record ExerciseExplanation(
    int Format, ExerciseId Id, ExplainedVersion? Starter, ExplainedVersion? Yours, ExplainedVersion? Solution)
{
    public const int CurrentFormat = 1;

    public static ExerciseExplanation OfNothing(ExerciseId id) => new(CurrentFormat, id, null, null, null);

    /// <summary>The same without the solution's lines: who has not solved the exercise may know what the solution allocates, but not where it stands.</summary>
    public ExerciseExplanation WithoutLinesOfTheSolution() => this with { Solution = Solution?.WithoutLines() };

    /// <summary>The names of all trials of any version, in order.</summary>
    public IReadOnlyList<string> Trials() =>
        [.. new[] { Starter, Yours, Solution }.SelectMany(version => version?.Trials ?? []).Select(trial => trial.Trial).Distinct().Order(StringComparer.Ordinal)];
}
