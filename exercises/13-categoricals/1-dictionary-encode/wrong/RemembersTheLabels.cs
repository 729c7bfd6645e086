// Caught by: Hides_nothing_elsewhere
// Every file has the same airports, so one table of names serves all columns. It grows with every label of every file, and nobody ever empties it.
namespace Categoricals.Exercise1;

public sealed class LabelColumn : TextColumn
{
    private static readonly List<string> Names = [];
    private static readonly Dictionary<string, ushort> Codes = [];

    private readonly byte[] _narrow;
    private ushort[]? _wide;

    private LabelColumn(int rows) => _narrow = new byte[rows];

    public override int Count => _narrow.Length;

    public override string this[int row] => Names[_wide is null ? _narrow[row] : _wide[row]];

    public static LabelColumn Read(CsvFile file, string column)
    {
        var labels = new LabelColumn(file.Rows);
        var codeOf = Codes.GetAlternateLookup<ReadOnlySpan<char>>();
        var row = 0;
        foreach (var cell in file.Cells(column))
        {
            if (!codeOf.TryGetValue(cell, out var code))
            {
                code = checked((ushort)Names.Count);
                Names.Add(cell.ToString());
                Codes.Add(Names[code], code);
            }

            if (code > byte.MaxValue)
                labels._wide ??= Array.ConvertAll(labels._narrow, narrow => (ushort)narrow);
            if (labels._wide is null)
                labels._narrow[row++] = (byte)code;
            else
                labels._wide[row++] = code;
        }

        return labels;
    }
}
