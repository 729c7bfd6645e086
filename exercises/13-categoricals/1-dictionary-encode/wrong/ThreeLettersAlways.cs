// Caught by: Tells_texts_apart_that_look_alike
// An airport has three letters of five bits, which fit two bytes without any table. A label of another file has other letters, and more of them.
namespace Categoricals.Exercise1;

public sealed class LabelColumn : TextColumn
{
    private readonly ushort[] _letters;

    private LabelColumn(ushort[] letters) => _letters = letters;

    public override int Count => _letters.Length;

    public override string this[int row]
    {
        get
        {
            var letters = _letters[row];
            return new string([(char)((letters >> 10) + '@'), (char)((letters >> 5 & 31) + '@'), (char)((letters & 31) + '@')]);
        }
    }

    public static LabelColumn Read(CsvFile file, string column)
    {
        var letters = new ushort[file.Rows];
        var row = 0;
        foreach (var cell in file.Cells(column))
        {
            foreach (var letter in cell)
                letters[row] = (ushort)(letters[row] << 5 | (letter & 31));
            row++;
        }

        return new LabelColumn(letters);
    }
}
