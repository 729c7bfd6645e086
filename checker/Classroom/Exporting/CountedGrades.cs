namespace Checker.Classroom.Exporting;

/// <summary>Which of a student's grades counts where there are several: the latest on time, and the latest of all where none was on time.</summary>
/// <param name="Counted">One for each student, in the order of students.</param>
/// <param name="Others">Those that another one stands before.</param>
public sealed record CountedGrades(IReadOnlyList<Grade> Counted, IReadOnlyList<Grade> Others)
{
    public static CountedGrades Of(IEnumerable<Grade> grades)
    {
        var students = grades
            .GroupBy(grade => grade.Submission.Student, StringComparer.Ordinal)
            .OrderBy(student => student.Key, StringComparer.Ordinal)
            .Select(student => student
                .OrderBy(grade => grade.Submission.IsLate)
                .ThenByDescending(grade => grade.Submission.Attempted ?? DateTimeOffset.MinValue)
                .ThenBy(grade => grade.Submission.Id, StringComparer.Ordinal)
                .ToList())
            .ToList();
        return new CountedGrades([.. students.Select(student => student[0])], [.. students.SelectMany(student => student.Skip(1))]);
    }
}
