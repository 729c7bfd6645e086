using System.Globalization;

namespace Categoricals.Exercise4;

public static class ColumnPacker
{
    /// <summary>Codes up to this many texts take a byte for each row, which nothing beats.</summary>
    private const int Few = 256;

    /// <summary>A column of the same texts as <paramref name="cells"/>, in as little memory as may be.</summary>
    public static TextColumn Pack(string[] cells)
    {
        // A text in a dictionary costs about as much again as the text itself, so two rows for each hardly pay for it.
        var most = cells.Length / 4;
        var different = CountDifferent(cells, Math.Max(Few, most));
        if (different <= Few)
            return CodedColumn.Of(cells);
        if (NumbersIn(cells) is { } numbers)
            return new NumberColumn(numbers);
        return different <= most ? CodedColumn.Of(cells) : new PlainColumn(cells);
    }

    /// <summary>How many different texts there are; one more than <paramref name="most"/> where there are more.</summary>
    private static int CountDifferent(string[] cells, int most)
    {
        var texts = new HashSet<string>(most + 1);
        foreach (var cell in cells)
        {
            texts.Add(cell);
            if (texts.Count > most)
                break;
        }

        return texts.Count;
    }

    /// <summary>Null where a cell is not its number's own text.</summary>
    private static int[]? NumbersIn(string[] cells)
    {
        if (!TryNumber(cells[0], out _))
            return null;
        var numbers = new int[cells.Length];
        for (var row = 0; row < numbers.Length; row++)
        {
            if (!TryNumber(cells[row], out numbers[row]))
                return null;
        }

        return numbers;
    }

    private static bool TryNumber(string cell, out int number)
    {
        Span<char> written = stackalloc char[11];
        return int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
            && number.TryFormat(written, out var length, default, CultureInfo.InvariantCulture)
            && written[..length].SequenceEqual(cell);
    }
}
