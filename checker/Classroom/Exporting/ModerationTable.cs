using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting;

/// <summary><c>moderation.csv</c>: what a person has to look at, why, and where.</summary>
public static class ModerationTable
{
    public const string FileName = "moderation.csv";

    public static string Of(IReadOnlyList<Grade> grades) => CsvTable.Of(
        ["student", "name", "submission", "exercise", "kind", "where", "why"],
        from grade in grades
        from exercise in grade.Exercises
        from found in ModerationCase.Of(exercise)
        select (IReadOnlyList<string>)
        [
            grade.Submission.Student, grade.Submission.Name ?? "", grade.Submission.Id, exercise.Id.ToString(), found.Kind, found.Where, found.Why,
        ]);
}
