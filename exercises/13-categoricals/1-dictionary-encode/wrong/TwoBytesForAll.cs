// Caught by: Keeps_a_byte_for_each_flight
// Two bytes are enough for every file there is, so why think about one?
namespace Categoricals.Exercise1;

public sealed class LabelColumn : TextColumn
{
    private readonly string[] _names;
    private readonly ushort[] _codes;

    private LabelColumn(string[] names, ushort[] codes) => (_names, _codes) = (names, codes);

    public override int Count => _codes.Length;

    public override string this[int row] => _names[_codes[row]];

    public static LabelColumn Read(CsvFile file, string column)
    {
        var names = new List<string>();
        var codes = new Dictionary<string, ushort>();
        var codeOf = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        var rows = new ushort[file.Rows];
        var row = 0;
        foreach (var cell in file.Cells(column))
        {
            if (!codeOf.TryGetValue(cell, out var code))
            {
                code = checked((ushort)names.Count);
                names.Add(cell.ToString());
                codes.Add(names[code], code);
            }

            rows[row++] = code;
        }

        return new LabelColumn([.. names], rows);
    }
}
