// Caught by: Looks_beyond_the_first_thousand_rows
// A sample of the first thousand rows decides quickly; but a file is sorted by something, mostly by its age, and its beginning is not like the rest.
namespace Categoricals.Exercise4;

public static class ColumnPacker
{
    public static TextColumn Pack(string[] cells)
    {
        var sample = cells[..Math.Min(1_000, cells.Length)];
        var different = CountDifferent(sample, most: sample.Length);
        if (different <= Math.Max(256, sample.Length / 4))
            return CodedColumn.Of(cells);
        return NumbersIn(cells) is { } numbers ? new NumberColumn(numbers) : new PlainColumn(cells);
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
