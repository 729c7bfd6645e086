// Caught by: Leaves_nearly_unique_texts_as_they_are
// "Unique" taken at its word: a column in which one booking comes twice is not unique, so it is encoded.
namespace Categoricals.Exercise4;

public static class ColumnPacker
{
    public static TextColumn Pack(string[] cells)
    {
        var different = new HashSet<string>(cells).Count;
        if (different < cells.Length || different <= 256)
            return CodedColumn.Of(cells);
        return NumbersIn(cells) is { } numbers ? new NumberColumn(numbers) : new PlainColumn(cells);
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
