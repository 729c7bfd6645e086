namespace Checker.Course.Results;

/// <summary>What a student is told of a grade. It holds nothing of other students, and no expected answer.</summary>
/// <param name="Submission">Its id, which names the page.</param>
/// <param name="Student">The name, or the key where nobody knows it.</param>
/// <param name="Attempted">When it was handed in; null where nobody knows.</param>
/// <param name="Evidence">What the grade was computed from: a label and a value each.</param>
public sealed record Feedback(
    string Submission, string Student, string Assignment, DateTimeOffset? Attempted, bool IsLate, int Score, int MaxScore,
    IReadOnlyList<ExerciseFeedback> Exercises, IReadOnlyList<KeyValuePair<string, string>> Evidence)
{
    /// <summary>The points may change yet.</summary>
    public bool IsOpen => Exercises.Any(exercise => exercise.Outcome == FeedbackOutcome.Open);
}
