// Caught by: Makes_a_string_only_for_a_new_text
// What is kept is right; but a dictionary of strings is asked by a string, so each cell becomes one for a moment.
namespace Categoricals.Exercise1;

public sealed class LabelColumn : TextColumn
{
    private readonly string[] _names;
    private readonly byte[] _narrow;
    private readonly ushort[]? _wide;

    private LabelColumn(string[] names, byte[] narrow, ushort[]? wide)
    {
        _names = names;
        _narrow = wide is null ? narrow : [];
        _wide = wide;
    }

    public override int Count => _wide?.Length ?? _narrow.Length;

    public override string this[int row] => _names[_wide is null ? _narrow[row] : _wide[row]];

    public static LabelColumn Read(CsvFile file, string column)
    {
        var names = new List<string>();
        var codes = new Dictionary<string, ushort>();
        var narrow = new byte[file.Rows];
        ushort[]? wide = null;
        var row = 0;
        foreach (var cell in file.Cells(column))
        {
            var text = cell.ToString();
            if (!codes.TryGetValue(text, out var code))
            {
                code = checked((ushort)names.Count);
                names.Add(text);
                codes.Add(text, code);
                if (code > byte.MaxValue)
                    wide ??= Array.ConvertAll(narrow, narrowCode => (ushort)narrowCode);
            }

            if (wide is null)
                narrow[row++] = (byte)code;
            else
                wide[row++] = code;
        }

        return new LabelColumn([.. names], narrow, wide);
    }
}
