namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>A grade in one line. A gradebook shows it as HTML, so nothing in it comes from a student.</summary>
internal static class FeedbackComment
{
    public static string Of(Grade grade) =>
        $"{grade.Score} of {grade.MaxScore} points. {string.Join(" ", grade.Exercises.Select(exercise => $"{exercise.Id}: {VerdictWords.Of(exercise.Verdict)}, {exercise.Points} of {exercise.MaxPoints}."))}";
}
