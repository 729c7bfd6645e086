// Caught by: Keeps_a_byte_for_each_flight
// The dictionary that found the codes stays in a field, for a second column that is never read into this one.
namespace Categoricals.Exercise1;

public sealed class LabelColumn : TextColumn
{
    private readonly Dictionary<string, ushort> _codeOf = [];
    private readonly List<string> _names = [];
    private readonly byte[] _narrow;
    private ushort[]? _wide;

    private LabelColumn(int rows) => _narrow = new byte[rows];

    public override int Count => _narrow.Length;

    public override string this[int row] => _names[_wide is null ? _narrow[row] : _wide[row]];

    public static LabelColumn Read(CsvFile file, string column)
    {
        var labels = new LabelColumn(file.Rows);
        var row = 0;
        foreach (var cell in file.Cells(column))
            labels.Set(row++, cell);
        return labels;
    }

    private void Set(int row, ReadOnlySpan<char> cell)
    {
        if (!_codeOf.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var code))
        {
            code = checked((ushort)_names.Count);
            _names.Add(cell.ToString());
            _codeOf.Add(_names[code], code);
            if (code > byte.MaxValue)
                _wide ??= Array.ConvertAll(_narrow, narrow => (ushort)narrow);
        }

        if (_wide is null)
            _narrow[row] = (byte)code;
        else
            _wide[row] = code;
    }
}
