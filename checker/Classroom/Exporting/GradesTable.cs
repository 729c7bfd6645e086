using System.Globalization;
using Checker.Classroom.Exporting.Gradebooks;
using Checker.Classroom.Exporting.Tables;
using Checker.Course;

namespace Checker.Classroom.Exporting;

/// <summary><c>grades.csv</c>: a row for each student, members of groups too, for scripts and spreadsheets.</summary>
public static class GradesTable
{
    public const string FileName = "grades.csv";

    private static readonly string[] Head = ["student", "name", "group", "submission", "attempted", "late", "score", "max_score"];

    /// <param name="grades">See <see cref="CommittedGrades"/>.</param>
    /// <param name="roster">Says who is in which group.</param>
    /// <exception cref="ExportException">A student would have two rows.</exception>
    public static string Of(IReadOnlyList<Grade> grades, Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var exercises = grades.SelectMany(grade => grade.Exercises).Select(exercise => exercise.Id).Distinct().Order().ToList();
        return CsvTable.Of(
            [.. Head, .. exercises.SelectMany(id => new[] { $"{id} verdict", $"{id} points" }), "review"],
            roster.RecipientsOf(grades).Select(recipient => RowOf(recipient, exercises)));
    }

    private static IReadOnlyList<string> RowOf(Recipient recipient, IReadOnlyList<ExerciseId> exercises)
    {
        var grade = recipient.Grade;
        return
        [
            recipient.Student,
            recipient.Name ?? "",
            recipient.Group ?? "",
            grade.Submission.Id,
            Instant(grade.Submission.Attempted),
            YesOrNo(grade.Submission.IsLate),
            Number(grade.Score),
            Number(grade.MaxScore),
            .. exercises.SelectMany(id => Cells(grade.Exercises.FirstOrDefault(exercise => exercise.Id == id))),
            YesOrNo(ModerationCase.Of(grade).Any()),
        ];
    }

    private static string[] Cells(ExerciseGrade? exercise) =>
        exercise is null ? ["", ""] : [VerdictWords.Code(exercise.Verdict), Number(exercise.Points)];

    private static string Instant(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string YesOrNo(bool isSo) => isSo ? "yes" : "no";
}
