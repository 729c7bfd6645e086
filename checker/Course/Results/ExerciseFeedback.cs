namespace Checker.Course.Results;

/// <summary>One exercise of a submission, as its student reads it.</summary>
/// <param name="Words">The verdict: <c>right answers, too much memory</c>.</param>
/// <param name="Code">The verdict's word for scripts.</param>
/// <param name="Reason">One sentence; null where the tests say it.</param>
/// <param name="Findings">What a person should look at in the code, one a line.</param>
public sealed record ExerciseFeedback(
    ExerciseId Id, FeedbackOutcome Outcome, string Words, string Code, int Points, int MaxPoints, string? Reason,
    IReadOnlyList<TestResult> Tests, IReadOnlyList<Figure> Figures, IReadOnlyList<string> Findings);
