// Caught by: Gives_numbers_back_as_they_were_written
// What parses is a number. But 007 parses too, and comes back as 7.
namespace Categoricals.Exercise4;

public static class ColumnPacker
{
    public static TextColumn Pack(string[] cells)
    {
        var most = cells.Length / 4;
        var different = CountDifferent(cells, Math.Max(256, most));
        if (different <= 256)
            return CodedColumn.Of(cells);
        if (NumbersIn(cells) is { } numbers)
            return new NumberColumn(numbers);
        return different <= most ? CodedColumn.Of(cells) : new PlainColumn(cells);
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
            if (!int.TryParse(cells[row], out numbers[row]))
                return null;
        }

        return numbers;
    }
}
