namespace Checker.Classroom.Exporting.Tables;

/// <param name="Line">Where it begins, from 1: a cell may go over several lines.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<CsvCell> Cells)
{
    /// <summary>Empty where the row ends before.</summary>
    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column].Value : "";

    public bool IsBlank => Cells.All(cell => string.IsNullOrWhiteSpace(cell.Value));
}
