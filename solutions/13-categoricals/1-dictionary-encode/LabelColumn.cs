namespace Categoricals.Exercise1;

/// <summary>A column of labels: many rows, few different texts.</summary>
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

    /// <summary>Reads one column of <paramref name="file"/>.</summary>
    public static LabelColumn Read(CsvFile file, string column)
    {
        var names = new List<string>();
        var codes = new Dictionary<string, ushort>();
        var codeOf = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        var narrow = new byte[file.Rows];
        ushort[]? wide = null;
        var row = 0;
        foreach (var cell in file.Cells(column))
        {
            if (!codeOf.TryGetValue(cell, out var code))
            {
                code = checked((ushort)names.Count);
                names.Add(cell.ToString());
                codes.Add(names[code], code);
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
