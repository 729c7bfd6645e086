// Caught by: Keeps_a_byte_for_each_flight
// Each text is stored once, and every row still refers to it: eight bytes for what a byte can say.
namespace Categoricals.Exercise1;

public sealed class LabelColumn : TextColumn
{
    private readonly string[] _cells;

    private LabelColumn(string[] cells) => _cells = cells;

    public override int Count => _cells.Length;

    public override string this[int row] => _cells[row];

    public static LabelColumn Read(CsvFile file, string column)
    {
        var texts = new HashSet<string>();
        var bySpan = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        var cells = new string[file.Rows];
        var row = 0;
        foreach (var cell in file.Cells(column))
        {
            if (!bySpan.TryGetValue(cell, out var text))
                texts.Add(text = cell.ToString());
            cells[row++] = text;
        }

        return new LabelColumn(cells);
    }
}
