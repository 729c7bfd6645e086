// Caught by: Keeps_few_numbers_as_codes
// Numbers are smaller than texts, so they are asked for first; that codes of one byte are smaller still is never found out.
namespace Categoricals.Exercise4;

public static class ColumnPacker
{
    public static TextColumn Pack(string[] cells)
    {
        if (cells.Length > 0 && NumbersIn(cells) is { } numbers)
            return new NumberColumn(numbers);
        var most = Math.Max(256, cells.Length / 4);
        return CountDifferent(cells, most) <= most ? CodedColumn.Of(cells) : new PlainColumn(cells);
    }

    private static int CountDifferent(string[] cells, int most)
    {
        var texts = new HashSet<string>();
        foreach (var cell in cells)
        {
            texts.Add(cell);
            if (texts.Count > most)
                break;
        }

        return texts.Count;
    }

    private static int[]? NumbersIn(string[] cells)
    {
        var numbers = new int[cells.Length];
        for (var row = 0; row < numbers.Length; row++)
        {
            if (!int.TryParse(cells[row], out numbers[row]) || $"{numbers[row]}" != cells[row])
                return null;
        }

        return numbers;
    }
}
