namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>The file with grades in it, and what a teacher should know of it.</summary>
/// <param name="Content">The file's bytes; outside of the cells filled they are those of the file read.</param>
/// <param name="Notices">Grades and rows that were left alone, and why.</param>
public sealed record FilledGradebook(byte[] Content, IReadOnlyList<FilledCell> Filled, IReadOnlyList<FillNotice> Notices)
{
    /// <summary>The rows that have a grade now, each with the grade.</summary>
    internal IReadOnlyList<(GradebookRow Row, Grade Grade)> Graded { get; init; } = [];
}
