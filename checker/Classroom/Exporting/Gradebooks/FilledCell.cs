namespace Checker.Classroom.Exporting.Gradebooks;

/// <param name="Line">Of the file, from 1.</param>
/// <param name="Student">The submission's.</param>
/// <param name="Before">Equal to <paramref name="After"/> where the cell already said the same number.</param>
public sealed record FilledCell(int Line, string Student, string Before, string After);
