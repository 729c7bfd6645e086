namespace Categoricals.Exercise4;

/// <summary>Each text once, and a code for each row. A filter compares codes, and asks once which code its text has.</summary>
public sealed class CodedColumn : TextColumn
{
    private readonly string[] _texts;
    private readonly Dictionary<string, int> _codes;
    private readonly byte[] _narrow = [];
    private readonly int[] _wide = [];

    private CodedColumn(Dictionary<string, int> codes, int[] rows)
    {
        _codes = codes;
        _texts = new string[codes.Count];
        foreach (var (text, code) in codes)
            _texts[code] = text;
        if (codes.Count <= 256)
            _narrow = Array.ConvertAll(rows, code => (byte)code);
        else
            _wide = rows;
    }

    public override int Count => _narrow.Length + _wide.Length;

    public override string this[int row] => _texts[_texts.Length <= 256 ? _narrow[row] : _wide[row]];

    public static CodedColumn Of(string[] cells)
    {
        var codes = new Dictionary<string, int>();
        var rows = new int[cells.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            codes.TryAdd(cells[row], codes.Count);
            rows[row] = codes[cells[row]];
        }

        return new CodedColumn(codes, rows);
    }

    /// <summary>The code of a text; -1 where no row has it.</summary>
    public int CodeOf(string text) => _codes.GetValueOrDefault(text, -1);
}
