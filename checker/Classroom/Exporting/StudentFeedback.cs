using System.Globalization;
using Checker.Classroom.Exporting.Gradebooks;
using Checker.Course.Results;

namespace Checker.Classroom.Exporting;

/// <summary>What a student may know of a grade. Texts from the jail are cut to what a page can hold.</summary>
public static class StudentFeedback
{
    private const int LongestMessage = 1500;
    private const int LongestLine = 200;
    private const int MostTests = 30;
    private const int MostFigures = 8;
    private const int MostLines = 12;

    /// <param name="roster">Says who is in which group; a group has one page, which names all of them.</param>
    public static Feedback Of(Grade grade, Roster roster)
    {
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentNullException.ThrowIfNull(roster);
        return new Feedback(
            PlainName.Of(grade.Submission.Id), Line(TitleOf(grade, roster)), grade.Assignment,
            grade.Submission.Attempted, grade.Submission.IsLate, grade.Score, grade.MaxScore, [.. grade.Exercises.Select(Of)],
            [
                new("Handed in, SHA-256", grade.Submission.Sha256),
                new("Graded files, SHA-256", grade.Evidence.Work),
                new("Tests and solutions, SHA-256", grade.Evidence.Tests),
                new("Seed of the inputs", grade.Evidence.Seed.ToString(CultureInfo.InvariantCulture)),
                new("Tool", grade.Evidence.Tool),
                new("Sandbox", grade.Evidence.Sandbox),
            ]);
    }

    private static string TitleOf(Grade grade, Roster roster)
    {
        var name = grade.Submission.Name ?? grade.Submission.Student;
        var members = roster.RecipientsOf([grade]).Where(recipient => recipient.Group is not null).Select(recipient => recipient.Name ?? recipient.Student).ToList();
        var all = string.Join(", ", members);
        return members.Count == 0 || all == name ? name : $"{name} ({all})";
    }

    private static ExerciseFeedback Of(ExerciseGrade exercise) => new(
        exercise.Id,
        VerdictWords.IsOpen(exercise) ? FeedbackOutcome.Open : exercise.Verdict == GradeVerdict.Pass ? FeedbackOutcome.Passed : FeedbackOutcome.Failed,
        VerdictWords.Of(exercise.Verdict), VerdictWords.Code(exercise.Verdict), exercise.Points, exercise.MaxPoints,
        exercise.Reason is { } reason ? Shortened.To(LongestMessage, reason) : null,
        [.. exercise.Tests.Take(MostTests).Select(test => test with { Name = Line(test.Name), Message = test.Message is { } message ? Shortened.To(LongestMessage, message) : null })],
        [.. exercise.Figures.Take(MostFigures).Select(Of)],
        [.. exercise.Findings.Take(MostLines).Select(Line)]);

    private static Figure Of(Figure figure) => figure with
    {
        Test = Line(figure.Test),
        Quantity = Line(figure.Quantity),
        Subject = Line(figure.Subject),
        Unit = Line(figure.Unit),
        Path = figure.Path is { } path ? [.. path.Take(MostLines).Select(Line)] : null,
    };

    private static string Line(string text) => Shortened.To(LongestLine, text.ReplaceLineEndings(" "));
}
