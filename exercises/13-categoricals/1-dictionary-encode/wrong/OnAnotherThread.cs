// Caught by: Makes_a_string_only_for_a_new_text
// The strings are made where the calling thread's counter does not look.
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

    public static LabelColumn Read(CsvFile file, string column) => Task.Run(() =>
    {
        var cells = new List<string>();
        foreach (var cell in file.Cells(column))
            cells.Add(cell.ToString());
        var names = cells.Distinct().ToList();
        var codes = names.Index().ToDictionary(name => name.Item, name => checked((ushort)name.Index));
        return names.Count <= 256
            ? new LabelColumn([.. names], [.. cells.Select(cell => (byte)codes[cell])], null)
            : new LabelColumn([.. names], [], [.. cells.Select(cell => codes[cell])]);
    }).GetAwaiter().GetResult();
}
