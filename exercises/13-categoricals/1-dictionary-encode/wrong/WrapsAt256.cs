// Caught by: Has_room_for_more_labels_than_a_byte_can_tell_apart
// There are 229 airports, so a byte will do. The cast says nothing when the next file has more labels: the 257th gets the first one's code.
namespace Categoricals.Exercise1;

public sealed class LabelColumn : TextColumn
{
    private readonly string[] _names;
    private readonly byte[] _codes;

    private LabelColumn(string[] names, byte[] codes) => (_names, _codes) = (names, codes);

    public override int Count => _codes.Length;

    public override string this[int row] => _names[_codes[row]];

    public static LabelColumn Read(CsvFile file, string column)
    {
        var names = new List<string>();
        var codes = new Dictionary<string, byte>();
        var codeOf = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        var rows = new byte[file.Rows];
        var row = 0;
        foreach (var cell in file.Cells(column))
        {
            if (!codeOf.TryGetValue(cell, out var code))
            {
                code = (byte)names.Count;
                names.Add(cell.ToString());
                codes.Add(names[^1], code);
            }

            rows[row++] = code;
        }

        return new LabelColumn([.. names], rows);
    }
}
