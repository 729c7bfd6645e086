using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>The row of one student in a teacher's exported file.</summary>
/// <param name="Student">As the file spells the name; for messages.</param>
/// <param name="Grade">Null where the row ends before its column.</param>
/// <param name="Max">The most that the cell takes, as it is written; null where the file does not say.</param>
/// <param name="Comment">The cell for words to the student; null where the file has none.</param>
/// <param name="Name">As a person has it; null where the file does not say.</param>
/// <param name="Closed">Why no grade may be written; null where one may.</param>
internal sealed record GradebookRow(
    int Line, string Student, IReadOnlyList<StudentKey> Keys, CsvCell? Grade, string? Max, CsvCell? Comment = null, string? Closed = null, string? Name = null);
