using Checker.Course.Results;

namespace Site.Theme;

/// <summary>How the verdict of a grade looks. It has more words than a verdict of an exercise, and they come with it.</summary>
public static class FeedbackMark
{
    public static VerdictMark Of(ExerciseFeedback exercise) => exercise.Outcome switch
    {
        FeedbackOutcome.Passed => new("✓", exercise.Words, "good"),
        FeedbackOutcome.Failed => new("✗", exercise.Words, "bad"),
        FeedbackOutcome.Open => new("?", exercise.Words.StartsWith("waits", StringComparison.Ordinal) ? $"open: {exercise.Words}" : $"open ({exercise.Words})", "unsure"),
        _ => throw new ArgumentOutOfRangeException(nameof(exercise), exercise.Outcome, "has no symbol yet"),
    };
}
