// Caught by: Stops_counting_where_the_answer_is_known
// Distinct, Count: two words, and a set with room for every text there is, to learn that there are many.
namespace Categoricals.Exercise4;

public static class ColumnPacker
{
    public static TextColumn Pack(string[] cells)
    {
        var different = cells.Distinct().Count();
        if (different <= 256)
            return CodedColumn.Of(cells);
        if (NumbersIn(cells) is { } numbers)
            return new NumberColumn(numbers);
        return different <= cells.Length / 4 ? CodedColumn.Of(cells) : new PlainColumn(cells);
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
