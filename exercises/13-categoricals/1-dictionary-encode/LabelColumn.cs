namespace Categoricals.Exercise1;

/// <summary>A column of labels: many rows, few different texts.</summary>
public sealed class LabelColumn : TextColumn
{
    private readonly List<string> _cells;

    private LabelColumn(List<string> cells) => _cells = cells;

    public override int Count => _cells.Count;

    public override string this[int row] => _cells[row];

    /// <summary>Reads one column of <paramref name="file"/>.</summary>
    public static LabelColumn Read(CsvFile file, string column)
    {
        var cells = new List<string>();
        foreach (var cell in file.Cells(column))
            cells.Add(cell.ToString());
        return new LabelColumn(cells);
    }
}
