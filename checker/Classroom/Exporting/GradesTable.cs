using System.Globalization;
using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting;

/// <summary><c>grades.csv</c>: a row for each student, for scripts and spreadsheets.</summary>
public static class GradesTable
{
    public const string FileName = "grades.csv";

    private static readonly string[] Head = ["student", "name", "submission", "attempted", "late", "score", "max_score"];

    /// <param name="grades">One for each student; see <see cref="CommittedGrades"/>.</param>
    public static string Of(IReadOnlyList<Grade> grades)
    {
        var exercises = grades.SelectMany(grade => grade.Exercises).Select(exercise => exercise.Id).Distinct().Order().ToList();
        return CsvTable.Of(
            [.. Head, .. exercises.SelectMany(id => new[] { $"{id} verdict", $"{id} points" }), "review"],
            grades.Select(IReadOnlyList<string> (grade) =>
            [
                grade.Submission.Student,
                grade.Submission.Name ?? "",
                grade.Submission.Id,
                Instant(grade.Submission.Attempted),
                YesOrNo(grade.Submission.IsLate),
                Number(grade.Score),
                Number(grade.MaxScore),
                .. exercises.SelectMany(id => Cells(grade.Exercises.FirstOrDefault(exercise => exercise.Id == id))),
                YesOrNo(ModerationCase.Of(grade).Any()),
            ]));
    }

    private static string[] Cells(ExerciseGrade? exercise) =>
        exercise is null ? ["", ""] : [VerdictWords.Code(exercise.Verdict), Number(exercise.Points)];

    private static string Instant(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string YesOrNo(bool isSo) => isSo ? "yes" : "no";
}
