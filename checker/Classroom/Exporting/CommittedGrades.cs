using Checker.Classroom.Committing;

namespace Checker.Classroom.Exporting;

/// <summary>The grades of record of a class, as a merge leaves them: one for each student. Superseded ones lie in a folder of their own and are not read.</summary>
public static class CommittedGrades
{
    /// <returns>In the order of students.</returns>
    /// <exception cref="ExportException">The folder cannot be read, or a student has two grades.</exception>
    /// <exception cref="ClassroomException">A file is no grade: one that is left out would be a silent zero.</exception>
    public static IReadOnlyList<Grade> Read(string folder)
    {
        try
        {
            var grades = Directory.EnumerateFiles(folder, "*.json")
                .Order(StringComparer.Ordinal)
                .Select(GradesFolder.Read)
                .OrderBy(grade => grade.Submission.Student, StringComparer.Ordinal)
                .ToList();
            var twice = grades.GroupBy(grade => grade.Submission.Student, StringComparer.Ordinal).FirstOrDefault(student => student.Count() > 1);
            return twice is null ? grades : throw ExportException.ForTwice(twice.Key, [.. twice.Select(grade => grade.Submission.Id)]);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ExportException.ForReading(folder, problem);
        }
    }
}
